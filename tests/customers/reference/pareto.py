"""How unevenly the customers of the online shop bring its money, computed outside the project with NumPy.

All invoices as they stand, refunds as rows of their own. The Gini coefficient is half the relative mean difference of all
pairs of customers, with those below 0 at 0; layers are cut at round(1 %), round(5 %) and round(20 %) of the customers.

    python pareto.py ../../../../shared/data/online_retail_invoices.csv.gz > pareto.json
"""
import csv
import gzip
import json
import sys
from decimal import Decimal

import numpy as np

money, orders = {}, {}
with gzip.open(sys.argv[1], "rt") as lines:
    for row in csv.DictReader(lines):
        amount = Decimal(row["amount"])
        money[row["CustomerID"]] = money.get(row["CustomerID"], Decimal(0)) + amount
        orders[row["CustomerID"]] = orders.get(row["CustomerID"], 0) + (amount > 0)

ranked = sorted(money, key=lambda customer: (-money[customer], -orders[customer]))
values = [money[customer] for customer in ranked]
count = len(values)
total = sum(values)
so_far, eighty = Decimal(0), 0
while so_far < total * Decimal("0.8"):
    so_far += values[eighty]
    eighty += 1
positive = np.array([float(max(value, 0)) for value in values])
gini = np.abs(positive[:, None] - positive[None, :]).mean() / (2 * positive.mean())
ends = [round(count * share) for share in (0.01, 0.05, 0.2, 1)]
layers = [
    {
        "customers": end - start,
        "money": float(sum(values[start:end])),
        "orders": int(sum(orders[customer] for customer in ranked[start:end])),
        "least": float(values[end - 1]),
    }
    for start, end in zip([0, *ends], ends)
]
print(
    json.dumps(
        {
            "customers": count,
            "money": float(total),
            "eighty": eighty,
            "gini": gini,
            "below": {
                "customers": sum(value < 0 for value in values),
                "money": float(sum(value for value in values if value < 0)),
            },
            "layers": layers,
            "median": float(sum(values[: round(count / 2)])),
        },
        indent=2,
    )
)
