"""The movements of recurring revenue of small invented shops, computed outside the project with NumPy.

A matrix of customers by months is compared column by column; nothing is summed row by row as the product does.

    python recurring_revenue.py > recurring-revenue.json
"""
import json
from datetime import date, timedelta

import numpy as np

random = np.random.default_rng(20261202)
shops = []
for customers, months in ((4, 5), (30, 9), (120, 14)):
    plan = random.choice([0, 990, 1990, 4990], (customers, months), p=[0.35, 0.3, 0.2, 0.15])
    rows, cents = [], np.zeros((customers, months), dtype=int)
    for customer in range(customers):
        for month in range(months):
            start = date(2025 + month // 12, 1 + month % 12, 1)
            # Some pay in two parts, some get part or more than all of it back.
            parts = [int(plan[customer, month])] if plan[customer, month] else []
            if parts and random.random() < 0.2:
                parts = [parts[0] - 490, 490]
            if parts and random.random() < 0.1:
                parts.append(-int(random.integers(1, parts[0] + 600)))
            for part in parts:
                day = start + timedelta(days=int(random.integers(0, 28)))
                rows.append([customer, day.isoformat(), part / 100])
                cents[customer, month] += part
    first = min(day for _, day, _ in rows)[:7]
    skipped = (int(first[:4]) - 2025) * 12 + int(first[5:]) - 1
    paid = np.maximum(cents, 0)[:, skipped:]
    lines = []
    for month in range(paid.shape[1]):
        now = paid[:, month]
        before = paid[:, month - 1] if month else np.zeros(customers, dtype=int)
        ever = (paid[:, :month] > 0).any(axis=1)
        groups = {
            "fresh": (now > 0) & ~ever,
            "reactivated": (now > 0) & ever & (before == 0),
            "expanded": (before > 0) & (now > before),
            "contracted": (now > 0) & (now < before),
            "churned": (before > 0) & (now == 0),
            "paid": now > 0,
        }
        line = {name: [int(of.sum()), int(np.abs(now - (0 if name == "paid" else before))[of].sum())] for name, of in groups.items()}
        # The identity that every bridge of recurring revenue has to keep.
        added = sum(line[name][1] for name in ("fresh", "reactivated", "expanded"))
        assert before.sum() + added - line["contracted"][1] - line["churned"][1] == now.sum()
        lines.append(line)
    shops.append({"rows": rows, "asOf": date(2025 + months // 12, 1 + months % 12, 1).isoformat(), "months": lines})
print(json.dumps(shops))
