"""Twelve exports as people have them, each made from a clean list of orders, and what is right about each.

    python3 make.py

The clean list is made first and counted by plain Python, before it is written down the way some shop, school or
payment service does it: nothing of the add-in takes part. Orders, customers and the sum are those of the clean list.
"""
import csv
import io
import json
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

here = Path(__file__).parent
expected = {}


def clean(seed, customers, orders, first=datetime(2025, 1, 6, 9, 0), cents=True):
    """Orders (customer, time, amount in hundredths), none of them alike, no two of a customer on one day."""
    rng = random.Random(seed)
    found, taken = [], set()
    while len(found) < orders:
        customer = rng.randrange(customers) if len(found) >= customers else len(found)
        day = rng.randrange(300)
        if (customer, day) in taken:
            continue
        taken.add((customer, day))
        amount = rng.randrange(500, 250000) if cents else 100 * rng.randrange(500, 9000)
        found.append((customer, first + timedelta(days=day, minutes=rng.randrange(600)), amount))
    return sorted(found, key=lambda order: order[1])


def truth(name, orders, **more):
    expected[name] = {
        "orders": len(orders),
        "customers": len({customer for customer, _, _ in orders}),
        "hundredths": sum(amount for _, _, amount in orders),
        "first": min(time for _, time, _ in orders).date().isoformat(),
        "last": max(time for _, time, _ in orders).date().isoformat(),
        **more,
    }


def write(name, rows, encoding="utf-8", delimiter=",", newline="\r\n"):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=newline).writerows(rows)
    (here / name).write_bytes(text.getvalue().encode(encoding))


def money(hundredths, point=".", group=""):
    whole, rest = divmod(abs(hundredths), 100)
    text = f"{whole:,}".replace(",", group)
    return ("-" if hundredths < 0 else "") + f"{text}{point}{rest:02d}"


# 1. A shop's lines: the order's number, e-mail in any case, blanks on the further lines, statuses of payment.
rng = random.Random(1)
orders = clean(1, 60, 110)
states = [rng.choice(["paid", "paid", "paid", "voided", "refunded", "pending"]) for _ in orders]
rows = [["Name", "Email", "Financial Status", "Paid at", "Currency", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price", "Source", "Created at"]]
lines = 0
for number, ((customer, time, amount), state) in enumerate(zip(orders, states)):
    email = f"Client{customer}@Example.com"
    email = rng.choice([email, email.lower(), email.upper()])
    stamp = time.strftime("%Y-%m-%d %H:%M:%S +0300")
    for line in range(rng.choice([1, 1, 2, 3])):
        lines += line > 0
        head = line == 0
        rows.append([f"#{1001 + number}", email, state if head else "", (stamp if state in ("paid", "refunded") else "") if head else "", "USD" if head else "", money(amount) if head else "", 1, f"Course {line}", money(amount // 2), "web" if head else "", stamp])
write("shop-lines.csv", rows)
kept = [order for order, state in zip(orders, states) if state == "paid"]
truth("shop-lines.csv", kept)

# 2. A course platform in Russian: windows-1251, semicolons, decimal comma, thin spaces and roubles, two dates, a title
#    without a blank line below, totals at the end.
rng = random.Random(2)
orders = clean(2, 50, 90)
rows = [["Заказы школы за 2025 год"] + [""] * 7, ["Номер заказа", "Пользователь", "Email", "Дата создания", "Дата оплаты", "Статус", "Стоимость, ₽".replace("₽", "руб"), "Источник"]]
kept = []
for number, (customer, time, amount) in enumerate(orders):
    state = rng.choice(["Завершен", "Завершен", "Завершен", "Отменен", "Не оплачен", "Новый"])
    if state == "Завершен":
        kept.append((customer, time, amount))
    paid = (time + timedelta(days=rng.randrange(3))).strftime("%d.%m.%Y %H:%M") if state == "Завершен" else ""
    rows.append([5000 + number, f"Ученик {customer}", f"user{customer}@mail.ru", time.strftime("%d.%m.%Y %H:%M"), paid, state, money(amount, ",", "\u00a0") + " руб.", rng.choice(["Вконтакте", "Яндекс", ""])])
rows.append(["Итого", "", "", "", "", "", money(sum(amount for _, _, amount in orders), ",", "\u00a0") + " руб.", ""])
write("school-ru.csv", rows, "cp1251", ";")
truth("school-ru.csv", kept)

# 3. A marketplace in Chinese: GB18030, tabs, full-width digits in some amounts, transactions that were closed.
rng = random.Random(3)
orders = clean(3, 40, 80)
rows = [["订单编号", "买家会员名", "买家实付金额", "订单状态", "订单创建时间", "订单付款时间", "商品标题"]]
kept = []
wide = str.maketrans("0123456789.,", "０１２３４５６７８９．，")
for number, (customer, time, amount) in enumerate(orders):
    state = rng.choice(["交易成功", "交易成功", "已付款", "交易关闭", "等待买家付款"])
    if state in ("交易成功", "已付款"):
        kept.append((customer, time, amount))
    text = "¥" + money(amount, ".", ",")
    paid = (time + timedelta(minutes=3)).strftime("%Y/%m/%d %H:%M:%S") if state in ("交易成功", "已付款") else ""
    rows.append([f"2025{number:08d}", f"买家{customer}", text.translate(wide) if number % 4 == 0 else text, state, time.strftime("%Y/%m/%d %H:%M:%S"), paid, "高等数学课程"])
write("market-zh.tsv", rows, "gb18030", "\t")
truth("market-zh.tsv", kept)

# 4. A shop in Vietnamese: UTF-8 with a mark, points between thousands, no decimals, dong.
rng = random.Random(4)
orders = [(c, t, 100 * 1000 * (a // 100)) for c, t, a in clean(4, 45, 85, cents=False)]
rows = [["Mã đơn hàng", "Khách hàng", "Ngày đặt hàng", "Trạng thái", "Tổng tiền", "Kênh bán hàng"]]
kept = []
for number, (customer, time, amount) in enumerate(orders):
    state = rng.choice(["Hoàn thành", "Hoàn thành", "Đã hủy", "Đang giao"])
    if state != "Đã hủy":
        kept.append((customer, time, amount))
    rows.append([f"DH{number:05d}", f"Khách {customer}", time.strftime("%d/%m/%Y %H:%M"), state, f"{amount // 100:,}".replace(",", ".") + " ₫", rng.choice(["Facebook", "Shopee"])])
write("shop-vi.csv", rows, "utf-8-sig")
truth("shop-vi.csv", kept)

# 5. A payment service: cents, currencies in small letters, charges that failed and were refunded. Only dollars count.
rng = random.Random(5)
orders = clean(5, 55, 100)
rows = [["id", "created", "customer", "amount_cents", "currency", "status"]]
kept = []
for number, (customer, time, amount) in enumerate(orders):
    state = rng.choice(["succeeded", "succeeded", "succeeded", "failed", "refunded"])
    currency = rng.choice(["usd", "usd", "usd", "eur"])
    if state == "succeeded" and currency == "usd":
        kept.append((customer, time, amount))
    rows.append([f"ch_{number:06d}", time.strftime("%Y-%m-%dT%H:%M:%SZ"), f"cus_{customer:04d}", amount, currency, state])
write("payments-cents.csv", rows)
truth("payments-cents.csv", kept, asks=["currency"], choose={"currency": {"to": "USD", "rates": {"USD": 1}}})

# 6. Lines with a quantity and a price, no amount; UTF-16 as spreadsheets write it.
rng = random.Random(6)
orders, rows = [], [["Order no", "Client", "Order date", "Product", "Quantity", "Unit price"]]
for number, (customer, time, _) in enumerate(clean(6, 30, 60)):
    total = 0
    for line in range(rng.choice([1, 2, 4])):
        quantity, price = rng.randrange(1, 6), rng.randrange(100, 9000)
        total += quantity * price
        rows.append([number + 1, f"Client {customer}", time.strftime("%Y-%m-%d"), f"Item {line}", quantity, money(price)])
    orders.append((customer, time, total))
write("quantity-price.txt", rows, "utf-16", "\t")
truth("quantity-price.txt", orders)

# 7. Refunds as rows of their own: invoices that give back earlier ones, some wholly, some in part.
rng = random.Random(7)
orders = clean(7, 40, 90)
rows, kept = [["Invoice number", "Invoice date", "Customer", "Total"]], []
out = []
for number, (customer, time, amount) in enumerate(orders):
    out.append((time, [f"A{number:04d}", time.strftime("%b %d, %Y"), f"Company {customer}", money(amount, ".", ",")]))
    kind = rng.choice(["kept", "kept", "kept", "whole", "part"])
    if kind != "kept":
        back = amount if kind == "whole" else amount // 4
        out.append((time, [f"A{number:04d}", (time + timedelta(days=5)).strftime("%b %d, %Y"), f"Company {customer}", f"({money(back, '.', ',')})"]))
        amount -= back
    if amount > 0:
        kept.append((customer, time, amount))
rows += [row for _, row in out]
write("refunds.csv", rows)
truth("refunds.csv", kept)

# 8. Every line repeats what the whole order cost; days first, settled by one of them; quotation marks and line feeds inside.
rng = random.Random(8)
orders, rows = clean(8, 35, 70), [["order_id", "date", "buyer", "order total", "item", "note"]]
for number, (customer, time, amount) in enumerate(orders):
    for line in range(rng.choice([1, 2, 3])):
        rows.append([number, time.strftime("%d/%m/%Y"), f"buyer-{customer}", money(amount, ",", "."), f'19" item, no {line}', "two\nlines" if number % 9 == 0 else ""])
write("repeated-totals.csv", rows, delimiter=";", newline="\n")
truth("repeated-totals.csv", orders)

# 9. Rows alike in customer, day and amount that differ elsewhere, and three that were copied whole; false and true.
rng = random.Random(9)
orders = clean(9, 30, 60, cents=False)
rows, kept = [["Who", "When", "Amount", "Paid?", "Reference"]], []
rows[0] = ["Customer", "Date", "Amount", "Success", "Reference"]
for number, (customer, time, amount) in enumerate(orders):
    paid = number % 6 != 5
    for twin in range(2 if number % 10 == 0 else 1):
        if paid:
            kept.append((customer, time, amount))
        rows.append([f"C-{customer:03d}", time.strftime("%Y-%m-%d"), money(amount), "true" if paid else "false", f"R{number}-{twin}"])
rows += [list(rows[1]), list(rows[3]), list(rows[3])]
write("twins.csv", rows)
truth("twins.csv", kept)

# 10. A sheet: titles, a blank row, headings, dates as Excel keeps them, subtotals of the months and a total.
rng = random.Random(10)
orders = clean(10, 25, 55)
try:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.title = "Отчёт"
    sheet.append(["Отчёт по продажам"])
    sheet.append(["Период", "2025"])
    sheet.append([])
    sheet.append(["№ заказа", "Клиент", "Дата заказа", "Сумма", "Канал"])
    month, total = None, 0
    for number, (customer, time, amount) in enumerate(orders):
        if month not in (None, time.month):
            sheet.append(["Итого за месяц", None, None, total / 100, None])
            total = 0
        month = time.month
        total += amount
        sheet.append([number + 1, f"ООО Клиент {customer}", time, amount / 100, rng.choice(["Сайт", "Партнёры"])])
        sheet.cell(sheet.max_row, 3).number_format = "dd.mm.yyyy hh:mm"
    sheet.append(["Итого за месяц", None, None, total / 100, None])
    sheet.append(["Всего", None, None, sum(amount for _, _, amount in orders) / 100, None])
    book.create_sheet("Справка").append(["Справка"])
    book.save(here / "report.xlsx")
except ImportError:
    raise SystemExit("report.xlsx needs openpyxl")
truth("report.xlsx", orders)

# 11. Three tables in one sheet: spend above, orders with a blank row in their middle, a summary below; goals beside them.
rng = random.Random(11)
orders = clean(11, 45, 90)
rows = [["Spend by channel"], ["Month", "Channel", "Spend", "Leads"]]
rows += [[f"2025-{month:02d}", channel, 100 * month, 7 * month] for month in range(1, 10) for channel in ("ads", "search")]
body = [["Order ID", "Client email", "Date", "Total", "Source"]]
for number, (customer, time, amount) in enumerate(orders):
    body.append([f"A{number}", f"client{customer}@example.com", time.strftime("%Y-%m-%d %H:%M"), money(amount), rng.choice(["ads", "search"])])
    if number == 40:
        body.append([""] * 5)
goals = [["Goal", "Value"], ["Revenue", 100000], ["Orders", 300], ["Clients", 120]]
rows += [[], ["Orders"]] + [line + ([""] + goals[place] if place < len(goals) else []) for place, line in enumerate(body)]
rows += [[], ["Month", "Orders", "Revenue"]]
for month in range(1, 10):
    own = [amount for _, time, amount in orders if time.month == month]
    rows.append([f"2025-{month:02d}", len(own), money(sum(own))])
write("three-tables.csv", rows)
truth("three-tables.csv", orders)

# 12. A payment service whose times name their zones, late in the evening; days are asked for by the clock of Moscow.
rng = random.Random(12)
rows, kept = [["created", "customer_id", "amount", "currency", "status"]], []
for customer, time, amount in clean(12, 40, 100):
    own = time.replace(hour=rng.choice([1, 12, 21, 22, 23]), tzinfo=timezone(timedelta(minutes=rng.choice([0, 0, 180, 330]))))
    kept.append((customer, own.astimezone(timezone(timedelta(hours=3))), amount))
    rows.append([own.isoformat().replace("+00:00", "Z"), f"cus_{customer:03d}", money(amount), "usd", "succeeded"])
write("zones.csv", rows)
days = len({time.date() for _, time, _ in kept})
truth("zones.csv", kept, days=days, choose={"zone": 180})

(here / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
