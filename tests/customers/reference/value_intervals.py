"""Intervals of 90 % for the orders and the money of a small shop, computed outside the project.

The likelihoods are those of Fader, Hardie & Lee (2005) and of Fader & Hardie (2013), maximised by SciPy. How sure their
parameters are is the inverse of the curvature by differences; what a customer does is integrated over the customer's own
rate, chance to leave and scale of amounts, by quadrature. A total's interval is that of a log-normal with its mean and variance.

    python value_intervals.py > value-intervals.json
"""
import json
import numpy as np
from scipy.integrate import quad
from scipy.optimize import minimize
from scipy.special import gammaln
from scipy.stats import beta as beta_law, norm

random = np.random.default_rng(20261130)
until, period, horizon = 45_000, 7, 26

rows = []
for customer in range(60):
    rate, leave, scale = random.gamma(1.2) / 90, random.beta(0.8, 3.5), random.gamma(6) / 200
    time = float(until - random.integers(0, 600))
    known = 0
    while time <= until:
        if int(time) > known:
            known = int(time)
            rows.append((customer, known, max(round(float(random.gamma(4) / scale / 4), 2), 0.01)))
            if len(rows) > 1 and rows[-2][0] == customer and random.uniform() < leave:
                break
        time += random.exponential(1 / rate)

histories = []
for customer in range(60):
    own = [(day, amount) for who, day, amount in rows if who == customer]
    first = own[0][0]
    paid = [amount for _, amount in own[1:]]
    histories.append((len(paid), (own[-1][0] - first) / period, (until - first) / period, np.mean(paid) if paid else 0))
x, last, end, means = (np.array(column, float) for column in zip(*histories))
again = x > 0


def ordering(y):
    r, alpha, a, b = np.exp(y[0]), np.exp(y[0] - y[1]), np.exp(y[2]), np.exp(y[2] + y[3])
    common = gammaln(r + x) - gammaln(r) - x * np.log(alpha)
    common += gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
    left = np.where(again, np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log1p(last / alpha), -np.inf)
    return -(common + np.logaddexp(left, -(r + x) * np.log1p(end / alpha))).sum()


def worth(y):
    p, q, g = np.exp(y[0]), np.exp(y[1]), np.exp(y[2] + y[1] - y[0])
    n, z = x[again], means[again]
    each = gammaln(p * n + q) - gammaln(p * n) - gammaln(q) + q * np.log(g)
    each += (p * n - 1) * np.log(z) + p * n * np.log(n) - (p * n + q) * np.log(g + n * z)
    return -each.sum()


def bends(f, y, h=1e-4):
    def second(i, j):
        e, d = np.eye(len(y))[i] * h, np.eye(len(y))[j] * h
        return (f(y + e + d) - f(y + e - d) - f(y - e + d) + f(y - e - d)) / (4 * h * h)

    return np.array([[second(i, j) for j in range(len(y))] for i in range(len(y))])


def slopes(f, y, h=1e-5):
    return np.array([(f(y + e) - f(y - e)) / (2 * h) for e in np.eye(len(y)) * h])


def best(f, starts):
    inside = lambda y: f(y) if max(abs(y)) < 9 else np.inf
    tight = {"xatol": 1e-9, "fatol": 1e-11, "maxiter": 20000}
    found = [minimize(inside, start, method="Nelder-Mead", options=tight) for start in starts]
    return min(found, key=lambda each: each.fun).x


def whether_alive(y, i):
    r, alpha, a, b = np.exp(y[0]), np.exp(y[0] - y[1]), np.exp(y[2]), np.exp(y[2] + y[3])
    if x[i] == 0:
        return 1.0
    return 1 / (1 + a / (b + x[i] - 1) * ((alpha + end[i]) / (alpha + last[i])) ** (r + x[i]))


def while_alive(y, i, of):
    """The mean of `of(p, k, span)` over the chance p to leave; given p, the rate is Gamma(k, span)."""
    r, alpha, a, b = np.exp(y[0]), np.exp(y[0] - y[1]), np.exp(y[2]), np.exp(y[2] + y[3])
    k, span = r + x[i], alpha + end[i]
    # Over the quantiles of p, so that its density may be infinite at 0.
    law = beta_law(a, b + x[i])
    return quad(lambda share: of(max(law.ppf(share), 1e-12), k, span), 0, 1, epsabs=0, epsrel=1e-10, limit=400)[0]


def orders(p, k, span):
    return -np.expm1(-k * np.log1p(p * horizon / span)) / p


def pairs(p, k, span):
    """2 (1 − p) / p × the mean of (1 − e^(−λpt)) / p − λ t e^(−λpt) over λ ~ Gamma(k, span)."""
    ratio = horizon / span
    if p * ratio < 1e-5:
        return ratio**2 * k * (k + 1)
    return 2 * (1 - p) / p * (orders(p, k, span) - k * ratio * (1 + p * ratio) ** -(k + 1))


def own_worth(v, i):
    p, q, g = np.exp(v[0]), np.exp(v[1]), np.exp(v[2] + v[1] - v[0])
    return p * (g + x[i] * means[i]) / (p * x[i] + q - 1)


def total(y, v=None):
    return sum(
        whether_alive(y, i) * while_alive(y, i, orders) * (1 if v is None else own_worth(v, i)) for i in range(len(x))
    )


def around(mean, variance):
    spread = np.sqrt(np.log1p(variance / mean**2))
    middle = np.log(mean) - spread**2 / 2
    return [float(np.exp(middle + side * norm.ppf(0.95) * spread)) for side in (-1, 1)]


y = best(ordering, [[s, np.log(x.sum() / end.sum()) + t, u, w] for s in (0, 1) for t in (0, 1) for u in (0, 1) for w in (1,)])
v = best(worth, [[s, t, np.log(means[again].mean())] for s in (0, 1, 2) for t in (1, 2)])
p, q, g = np.exp(v[0]), np.exp(v[1]), np.exp(v[2] + v[1] - v[0])

of_orders = of_money = 0.0
for i in range(len(x)):
    chance = whether_alive(y, i)
    mean = chance * while_alive(y, i, orders)
    square = chance * while_alive(y, i, pairs) + mean
    of_orders += square - mean**2
    shape, rate = q + p * x[i], g + x[i] * means[i]
    # 1 / ν for ν ~ Gamma(shape, rate): mean rate / (shape − 1), mean square rate² / ((shape − 1)(shape − 2)).
    inverse_square = rate**2 / ((shape - 1) * (shape - 2))
    of_money += mean * p * inverse_square + square * p**2 * inverse_square - (mean * p * rate / (shape - 1)) ** 2

sure = np.linalg.inv(bends(ordering, y))
by_orders, by_money = slopes(lambda z: total(z), y), slopes(lambda z: total(z, v), y)
by_value = slopes(lambda z: total(y, z), v)
result = {
    "rows": rows,
    "until": until,
    "horizon": horizon,
    "model": dict(zip(("r", "alpha", "a", "b"), (float(np.exp(z)) for z in (y[0], y[0] - y[1], y[2], y[2] + y[3])))),
    "values": {"p": float(p), "q": float(q), "gamma": float(g)},
    "orders": around(total(y), by_orders @ sure @ by_orders + of_orders),
    "money": around(total(y, v), by_money @ sure @ by_money + by_value @ np.linalg.inv(bends(worth, v)) @ by_value + of_money),
}
print(json.dumps(result))
