"""Small shops and their most likely models, made outside the project.

Subscriptions, fixed plans, regular buyers and ordinary shops, whose most likely models often lie at a limit: all customers
order at one rate, nobody leaves, everyone pays the same each time. The likelihoods are those of Fader, Hardie & Lee (2005)
and Fader & Hardie (2013), maximised by SciPy's L-BFGS-B from many random starts inside the box that the product searches.

    python small_shops.py > small-shops.json
"""
import json
import numpy as np
from scipy.optimize import minimize
from scipy.special import gammaln

random = np.random.default_rng(20261128)


def shop(kind):
    repeats, last, observed, orders, means = [], [], [], [], []
    mean = random.uniform(15, 70)
    r, a, b = random.uniform(0.3, 3), random.uniform(0.2, 2), random.uniform(0.5, 4)
    for i in range(random.integers(6, 30)):
        end = int(random.integers(30, 400))
        rate = 1 / mean if kind == "regular" else random.gamma(r) / r / mean
        leave = 0.02 if kind == "plans" else 0.15 if kind == "regular" else random.beta(a, b)
        days, time = [], 0.0
        while True:
            time += 30 if kind == "plans" else random.exponential(1 / rate)
            if time > end:
                break
            if int(time) > (days[-1] if days else 0):
                days.append(int(time))
            if random.uniform() < leave:
                break
        repeats.append(len(days))
        last.append(days[-1] if days else 0)
        observed.append(end)
        if days:
            own = [19, 29, 49][i % 3] if kind == "plans" else 30 * random.gamma(3) / 3
            paid = [own if kind == "plans" else own * random.gamma(3) / 3 for _ in days]
            orders.append(len(days))
            means.append(max(round(float(np.mean(paid)), 2), 0.01))
    return repeats, last, observed, orders, means


def ordering(repeats, last, observed):
    x, t, end = np.array(repeats, float), np.array(last) / 7, np.array(observed) / 7
    centre = -np.log(end.mean())

    def minus(y):
        r, alpha, a, b = np.exp(y[0]), np.exp(y[0] - y[1]), np.exp(y[2]), np.exp(y[2] + y[3])
        common = gammaln(r + x) - gammaln(r) - x * np.log(alpha)
        common += gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
        left = np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log1p(t / alpha)
        left = np.where(x > 0, left, -np.inf)
        return -(common + np.logaddexp(left, -(r + x) * np.log1p(end / alpha))).sum()

    box = [(-8, 8), (centre - 14, centre + 14), (-14, 8), (-14, 14)]
    guess = centre + np.log(x.mean())
    starts = [
        [random.uniform(-2, 6), guess + random.uniform(-0.5, 2), random.uniform(-4, 7), random.uniform(-2, 6)]
        for _ in range(30)
    ]
    return -min(minimize(minus, start, method="L-BFGS-B", bounds=box).fun for start in starts)


def values(orders, means):
    x, z = np.array(orders, float), np.array(means)
    unit = z.mean()
    w = z / unit

    def minus(y):
        p, q, g = np.exp(y[0]), np.exp(y[1]), np.exp(y[2] + y[1] - y[0])
        each = gammaln(p * x + q) - gammaln(p * x) - gammaln(q) + q * np.log(g)
        each += (p * x - 1) * np.log(w) + p * x * np.log(x) - (p * x + q) * np.log(g + x * w)
        return -each.sum()

    starts = [[random.uniform(-2, 7), random.uniform(-2, 7), random.uniform(-0.5, 0.5)] for _ in range(15)]
    best = min(minimize(minus, start, method="L-BFGS-B", bounds=[(-8, 8)] * 3).fun for start in starts)
    return -best - len(z) * np.log(unit)


shops = []
while len(shops) < 48:
    kind = ["plans", "regular", "ordinary"][len(shops) % 3]
    repeats, last, observed, orders, means = shop(kind)
    if len(orders) < 4 or len(set(means)) < 2:
        continue
    shops.append(
        {
            "kind": kind,
            "repeats": repeats,
            "last": last,
            "observed": observed,
            "orders": orders,
            "means": means,
            "log_likelihood_of_orders": round(ordering(repeats, last, observed), 6),
            "log_likelihood_of_values": round(values(orders, means), 6),
        }
    )
print("[\n" + ",\n".join(json.dumps(each) for each in shops) + "\n]")
