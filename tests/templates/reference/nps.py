"""Ends of the adjusted Wald interval of the NPS, 95 %, for quality-board.test.ts: python3 nps.py

Rocks (2016), "Interval Estimation for the Net Promoter Score", adds three answers, spread as 3/4 promoters, 3/2 passives
and 3/4 detractors. Here each answer is the number +1, 0 or -1 that it counts in the score, and mean and variance are
those of the numbers with their weights, in fractions: not the formula of two shares that the sheet has.
"""
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 40
Z = Decimal("1.96")


def interval(promoters, passives, detractors):
    weights = {
        1: promoters + Fraction(3, 4),
        0: passives + Fraction(3, 2),
        -1: detractors + Fraction(3, 4),
    }
    n = sum(weights.values())
    mean = sum(value * weight for value, weight in weights.items()) / n
    variance = sum(weight * (value - mean) ** 2 for value, weight in weights.items()) / n / n
    decimal = lambda one: Decimal(one.numerator) / Decimal(one.denominator)
    half = Z * decimal(variance).sqrt()
    return max(Decimal(-1), decimal(mean) - half) * 100, min(Decimal(1), decimal(mean) + half) * 100


for answers in [(0, 0, 1), (5, 0, 0), (19, 12, 5), (60, 30, 20), (4000, 3000, 2000)]:
    low, high = interval(*answers)
    print(*answers, f"{low:.6f}", f"{high:.6f}")
