"""Ends of Wilson's interval of a share, 95 %, for positioning.test.ts: python3 wilson.py

They are the two p at which Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference", has
(p - x/n)^2 = z^2 p(1 - p)/n. Here they are found by halving, and not by the formula that solves it for p.
"""
from decimal import Decimal, getcontext

getcontext().prec = 50
Z = Decimal("1.959963984540054")  # the normal distribution's 97.5 % point


def end(x, n, beyond):
    share = Decimal(x) / n

    def is_inside(p):
        return (p - share) ** 2 <= Z**2 * p * (1 - p) / n

    inside, outside = share, Decimal(beyond)
    if is_inside(outside):
        return outside
    for _ in range(160):
        middle = (inside + outside) / 2
        if is_inside(middle):
            inside = middle
        else:
            outside = middle
    return inside


for x, n in [(81, 263), (15, 148), (0, 20), (1, 29), (29, 29), (40, 100), (1, 1)]:
    print(x, n, f"{end(x, n, 0):.6f}", f"{end(x, n, 1):.6f}")
