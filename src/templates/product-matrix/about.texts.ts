// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'On Products, replace the yellow examples: level, price, cost, state, new customers a month; mark which problem each product solves.',
  ru: 'На листе «Продукты» замените жёлтые примеры: уровень, цена, затраты, состояние, новые клиенты в месяц; отметьте, какую задачу решает продукт.',
  zh: '在“产品”表中替换黄色示例：层级、价格、成本、状态、每月新客户；标出各产品解决的问题。',
  vi: 'Ở trang Sản phẩm, thay các ví dụ màu vàng: cấp, giá, chi phí, trạng thái, khách mới mỗi tháng; đánh dấu sản phẩm giải quyết vấn đề nào.',
};
export const steps2: Texts = {
  en: 'On Links, write who goes on to what: share of buyers, after how many days, at what moment, who offers it and for what bonus. A better link is a second line with the added share, planned.',
  ru: 'На листе «Переходы» запишите, кто куда идёт дальше: доля покупателей, через сколько дней, в какой момент, кто предлагает и за какой бонус. Улучшение перехода — вторая строка с добавочной долей «в планах».',
  zh: '在“链路”表填写从哪里到哪里：买家比例、间隔天数、推荐时机、推荐人与提成。若要改进某条链路，另起一行填写增加的比例并标为“计划中”。',
  vi: 'Ở trang Liên kết, ghi ai đi tiếp đến đâu: tỷ lệ người mua, sau bao nhiêu ngày, thời điểm nào, ai mời và thưởng bao nhiêu. Muốn cải thiện một liên kết: thêm dòng thứ hai với phần tỷ lệ tăng thêm, trạng thái dự kiến.',
};
export const steps3: Texts = {
  en: 'Read Matrix: fill the gaps in red, or decide to leave them. Read Customer value: strengthen the link that is worth most.',
  ru: 'Смотрите «Матрицу»: закройте красные пробелы или решите их оставить. Смотрите «Ценность клиента»: усиливайте самый ценный переход.',
  zh: '查看“矩阵”：补上标红的空白，或决定保留。查看“客户价值”：优先强化价值最高的链路。',
  vi: 'Đọc trang Ma trận: lấp chỗ trống tô đỏ, hoặc quyết định để nguyên. Đọc trang Giá trị khách: củng cố liên kết giá trị nhất.',
};
export const steps4: Texts = {
  en: 'Every month: type the new customers and the shares as counted; set what was launched to “on sale” and “in place”.',
  ru: 'Каждый месяц вносите новых клиентов и фактические доли; запущенное переводите в «продаётся» и «работает».',
  zh: '每月：按实际填写新客户与比例；已上线的改为“在售”“已启用”。',
  vi: 'Mỗi tháng: nhập khách mới và tỷ lệ thực tế; cái đã ra mắt chuyển sang “đang bán” và “đang dùng”.',
};
export const method: Texts = {
  en: 'A customer begins with one product and then goes on to one more or stops; the shares out of a product add up to 100% at most. A link counts if it leads down the list of products, which keeps the sums plain.',
  ru: 'Клиент начинает с одного продукта, затем переходит к одному следующему или останавливается; доли переходов из продукта дают в сумме не больше 100 %. Переход учитывается, если ведёт вниз по списку продуктов, поэтому суммы просты.',
  zh: '客户从一个产品开始，随后购买下一个产品或停止；同一产品的各去向比例合计不超过 100%。链路须指向列表中更靠后的产品才计入，因此求和简单明了。',
  vi: 'Khách bắt đầu từ một sản phẩm, rồi đi tiếp một sản phẩm khác hoặc dừng; tổng tỷ lệ đi tiếp từ một sản phẩm không quá 100%. Liên kết được tính nếu dẫn xuống dưới danh sách, nhờ vậy phép cộng đơn giản.',
};
export const method2: Texts = {
  en: 'Expected purchases = Σ over all paths of the product of their shares. LTV on revenue = Σ purchases × price; margin = Σ purchases × (price − cost) − bonuses; time = Σ purchases × share × days, where those who stop wait no days.',
  ru: 'Ожидаемые покупки = Σ по всем путям произведения долей. LTV по выручке = Σ покупки × цена; маржа = Σ покупки × (цена − затраты) − бонусы; время = Σ покупки × доля × дни, остановившиеся не ждут.',
  zh: '预期购买次数 = 所有路径上比例乘积之和。LTV（按收入）= Σ 购买次数 × 价格；毛利 = Σ 购买次数 ×（价格 − 成本）− 提成；时长 = Σ 购买次数 × 比例 × 天数，停止者不计等待。',
  vi: 'Số lần mua kỳ vọng = Σ trên mọi lộ trình của tích các tỷ lệ. LTV theo doanh thu = Σ số lần mua × giá; lãi gộp = Σ số lần mua × (giá − chi phí) − thưởng; thời gian = Σ số lần mua × tỷ lệ × số ngày, ai dừng thì không chờ.',
};
export const method3: Texts = {
  en: 'Now counts products on sale and links in place; with plans counts the planned ones too. What is stopped never counts. CAC is not in here: compare the margin with it.',
  ru: '«Сейчас» — продукты в продаже и работающие переходы; «с планами» — ещё и запланированные. Снятое не учитывается никогда. CAC здесь нет: сравнивайте с ним маржу.',
  zh: '“当前”只计在售产品与已启用链路；“含计划”另计计划中的部分。停售的始终不计。此处不含 CAC，请将毛利与之比较。',
  vi: '“Hiện tại” tính sản phẩm đang bán và liên kết đang dùng; “có kế hoạch” tính thêm phần dự kiến. Cái đã ngừng không bao giờ tính. Ở đây chưa trừ CAC: hãy so lãi gộp với CAC.',
};
export const method4: Texts = {
  en: 'The best path goes from each product to the one that brings most margin per buyer, as long as one brings any. Without a link, its customers × the value of the product it leads to is lost.',
  ru: 'Лучший путь ведёт от каждого продукта туда, где маржи на покупателя больше всего, пока она есть. Без перехода теряется: прошедшие по нему × ценность продукта, к которому он ведёт.',
  zh: '最佳路径：从每个产品走向每位买家毛利最高的去向，直至不再带来毛利。若去掉某条链路，损失 = 经过人数 × 其终点产品的价值。',
  vi: 'Lộ trình tốt nhất: từ mỗi sản phẩm đi đến hướng lãi gộp cao nhất trên mỗi người mua, chừng nào còn lãi. Bỏ một liên kết thì mất: số người đi qua × giá trị sản phẩm nó dẫn đến.',
};
