"""Orders to come of customers who are alive, plain and discounted, made outside the project with mpmath.

The expectation is equation (10) of Fader, Hardie & Lee (2005) with its hypergeometric function, to 40 digits, without the
chance of being alive; the discounted sum takes what each period adds, one period after another.

    python discounted_orders.py > discounted-orders.json
"""
import json
import random

from mpmath import hyp2f1, mp, mpf

mp.dps = 40
random.seed(20261129)


def expected(r, alpha, a, b, x, observed, time):
    span = alpha + observed
    z = time / (span + time)
    return (a + b + x - 1) / (a - 1) * (1 - (span / (span + time)) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z))


cases = []
for model, horizon, rate, longest in [
    ((0.243, 4.414, 0.793, 2.426), 39, 0.002, 39),
    ((0.55, 74.4, 0.63, 4.1), 365, 0.0003, 730),
    ((2.4, 11.5, 0.2, 6.3), 1000, 0.0004, 1095),
    ((0.9, 0.04, 3.7, 1.3), 90, 0.01, 200),
    ((1.3, 6.1, 0.45, 1.9), 12.5, 0.08, 60),
    ((0.7, 3.3, 1.6, 5.2), 24, -0.03, 50),
]:
    r, alpha, a, b = map(mpf, map(str, model))
    customers = []
    for repeats in (0, 1, 4, 17):
        # The ends of the span, and what lies between.
        for observed in [repeats, longest] + [random.randint(repeats, longest) for _ in range(3)]:
            ends = [mpf(end) for end in range(1, int(horizon) + 1)] + ([mpf(horizon)] if horizon % 1 else [])
            before, discounted = mpf(0), mpf(0)
            for end in ends:
                now = expected(r, alpha, a, b, repeats, observed, end)
                discounted += (now - before) / (1 + mpf(str(rate))) ** end
                before = now
            customers.append([repeats, observed, float(before), float(discounted)])
    cases.append({'model': model, 'horizon': horizon, 'rate': rate, 'customers': customers})
print(json.dumps(cases))
