"""Makes fits.json, the reference of the tests of fitted models, with mpmath and SciPy.

    python3 fits.py ../../../../shared/data/online_retail_invoices.csv.gz && npx prettier --write fits.json

Every likelihood and sum of squares is written here as its paper has it, with gamma and hypergeometric functions, and
taken to 30 digits: SciPy's Nelder-Mead finds the place, mpmath's Newton iteration on numerical derivatives makes it
exact. Real data of 4,000 customers stays in double precision. Made with mpmath 1.3.0 and SciPy 1.17.1.

Data: Chen, D. (2015). Online Retail. UCI Machine Learning Repository, https://doi.org/10.24432/C5BW33 (CC BY 4.0).
"""
import csv
import datetime
import gzip
import json
import sys

import numpy as np
from mpmath import mp, mpf
from scipy.optimize import minimize
from scipy.special import gammaln

mp.dps = 30


def lowest(objective, start):
    """The minimum over the logarithms of positive parameters, to 15 digits."""
    rough = minimize(lambda logs: float(objective(*map(mpf, np.exp(logs)))), start, method='Nelder-Mead',
                     options=dict(xatol=1e-9, fatol=1e-13, maxiter=20000, maxfev=20000))
    of_logs = lambda *logs: objective(*map(mp.exp, logs))
    size = len(start)

    def slopes(*logs):
        return [mp.diff(of_logs, logs, tuple(int(i == j) for j in range(size))) for i in range(size)]

    found = mp.findroot(slopes, tuple(map(mpf, rough.x)), tol=1e-30, maxsteps=30)
    return [mp.exp(x) for x in found]


# Shifted-beta-geometric (Fader & Hardie 2007), the probabilities as beta functions.

def survival(alpha, beta, t):
    return mp.beta(alpha, beta + t) / mp.beta(alpha, beta)


def retention(survivors, periods):
    n = list(map(mpf, survivors))

    def minus_log_likelihood(alpha, beta):
        left = sum((n[t - 1] - n[t]) * mp.log(mp.beta(alpha + 1, beta + t - 1) / mp.beta(alpha, beta))
                   for t in range(1, len(n)))
        return -(left + n[-1] * mp.log(survival(alpha, beta, len(n) - 1))) / n[0]

    alpha, beta = lowest(minus_log_likelihood, [0, 1])
    curve = [n[0] * survival(alpha, beta, t) for t in range(periods + 1)]
    return {
        'survivors': survivors,
        'periods': periods,
        'alpha': alpha,
        'beta': beta,
        'log_likelihood': -minus_log_likelihood(alpha, beta) * n[0],
        'curve': curve,
        'expected_life': sum(curve[:-1]) / n[0],
        'endless_life': mp.beta(alpha - 1, beta) / mp.beta(alpha, beta) if alpha > 1 else None,
    }


# BG/NBD (Fader, Hardie & Lee 2005) and gamma-gamma (Fader & Hardie 2013).

def summary(orders, as_of, length):
    """customer: repeat orders, time of the last, time observed, paid repeat orders and their mean."""
    by = {}
    for customer, day, amount in orders:
        if amount >= 0 and day <= as_of:
            of_day = by.setdefault(customer, {})
            of_day[day] = of_day.get(day, 0) + amount
    result = {}
    for customer, spent in by.items():
        first, *later = sorted(spent)
        paid = [mpf(repr(round(spent[day], 6))) for day in later if spent[day] > 0]
        result[customer] = (len(later), mpf((later or [first])[-1] - first) / length, mpf(as_of - first) / length,
                            len(paid), sum(paid) / len(paid) if paid else mpf(0))
    return result


def log_likelihood_of_orders(r, alpha, a, b, x, tx, T):
    alive = mp.beta(a, b + x) / mp.beta(a, b) * mp.gamma(r + x) * alpha**r / mp.gamma(r) / (alpha + T)**(r + x)
    if x == 0:
        return mp.log(alive)
    return mp.log(alive + mp.beta(a + 1, b + x - 1) / mp.beta(a, b) * mp.gamma(r + x) * alpha**r / mp.gamma(r)
                  / (alpha + tx)**(r + x))


def log_likelihood_of_values(p, q, gamma, x, m):
    return (mp.loggamma(p * x + q) - mp.loggamma(p * x) - mp.loggamma(q) + q * mp.log(gamma)
            + (p * x - 1) * mp.log(m) + p * x * mp.log(x) - (p * x + q) * mp.log(gamma + x * m))


def expected_orders(r, alpha, a, b, x, tx, T, t):
    top = (a + b + x - 1) / (a - 1) * (1 - ((alpha + T) / (alpha + T + t))**(r + x)
                                      * mp.hyp2f1(r + x, b + x, a + b + x - 1, t / (alpha + T + t)))
    return top * chance_alive(r, alpha, a, b, x, tx, T)


def chance_alive(r, alpha, a, b, x, tx, T):
    return 1 / (1 + (a / (b + x - 1) * ((alpha + T) / (alpha + tx))**(r + x) if x > 0 else 0))


def customers(orders, as_of, length, horizon, rate):
    known = summary(orders, as_of, length)
    n = len(known)
    ordering = lowest(lambda *model: -sum(log_likelihood_of_orders(*model, *each[:3]) for each in known.values()) / n,
                      [0, np.log(100 / length), 1, 1])
    paying = [each[3:] for each in known.values() if each[3] > 0]
    p, q, gamma = values = lowest(lambda *model: -sum(log_likelihood_of_values(*model, *each) for each in paying)
                                  / len(paying), [1, 1, 3])
    table = {}
    for customer, (x, tx, T, paid, m) in known.items():
        value = p * (gamma + paid * m) / (p * paid + q - 1)
        at = lambda t: expected_orders(*ordering, x, tx, T, mpf(t)) if t else mpf(0)
        ends = list(range(1, int(mp.floor(horizon)) + 1))
        if not ends or ends[-1] < horizon:
            ends.append(mpf(horizon))
        worth = sum((at(end) - at(before)) / (1 + mpf(rate))**end for before, end in zip([0, *ends], ends))
        table[customer] = [x + 1, at(horizon), chance_alive(*ordering, x, tx, T), value, worth * value]
    return {
        'orders': orders,
        'as_of': as_of,
        'length': length,
        'horizon': horizon,
        'rate': rate,
        'ordering': ordering,
        'log_likelihood_of_orders': sum(log_likelihood_of_orders(*ordering, *each[:3]) for each in known.values()),
        'values': values,
        'log_likelihood_of_values': sum(log_likelihood_of_values(*values, *each) for each in paying),
        'table': table,
    }


def expectation(model, history, horizon):
    r, alpha, a, b = [mpf(str(each)) for each in model]
    x, tx, T = [mpf(str(each)) for each in history]
    return {
        'model': list(model), 'history': list(history), 'horizon': horizon,
        'expected': expected_orders(r, alpha, a, b, x, tx, T, mpf(horizon)),
        'alive': chance_alive(r, alpha, a, b, x, tx, T),
    }


# Bass (1969), by least squares over p, q and m as Srinivasan & Mason (1986).

def adopted(p, q, t):
    return (1 - mp.exp(-(p + q) * t)) / (1 + q / p * mp.exp(-(p + q) * t))


def diffusion(sales):
    y = list(map(mpf, sales))
    mean = sum(y) / len(y)
    variance = sum((each - mean)**2 for each in y)

    def squares(p, q, m):
        return sum((each - m * sum(y) * (adopted(p, q, t) - adopted(p, q, t - 1)))**2
                   for t, each in enumerate(y, 1)) / variance

    p, q, m = lowest(squares, [-4, -1, 0.2])
    return {'sales': sales, 'p': p, 'q': q, 'm': m * sum(y), 'r_squared': 1 - squares(p, q, m)}


def spread(p, q, m, periods):
    p, q, m = mpf(p), mpf(q), mpf(m)
    rate = lambda t: mp.diff(lambda s: m * adopted(p, q, s), t)
    time = mp.findroot(lambda t: mp.diff(rate, t), periods / 2)
    return {
        'p': p, 'q': q, 'm': m,
        'cumulative': [m * adopted(p, q, t) for t in range(1, periods + 1)],
        'adopters': [m * (adopted(p, q, t) - adopted(p, q, t - 1)) for t in range(1, periods + 1)],
        'peak': [time, rate(time), m * adopted(p, q, time)],
    }


# A line and a logit through conversions; the price of the highest profit by setting its numerical slope to 0.

def price(prices, conversions, unit_cost):
    P, C = list(map(mpf, map(str, prices))), list(map(mpf, map(str, conversions)))
    scale = max(P)
    mean = sum(C) / len(C)
    variance = sum((c - mean)**2 for c in C)
    curves = {
        'linear': lambda c0, s: lambda x: c0 - s * x,
        'logit': lambda c0, s: lambda x: 1 / (1 + mp.exp(s * x - c0)),
    }
    fits = []
    for shape, curve in curves.items():
        squares = lambda e, s: sum((c - curve(mp.log(e), s / scale)(x))**2 for x, c in zip(P, C)) / variance
        e, s = lowest(squares, [0.5, 0.5])
        fits.append((1 - squares(e, s), shape, mp.log(e), s / scale))
    r_squared, shape, c0, s = max(fits)
    conversion = curves[shape](c0, s)
    profit = lambda x: (x - mpf(unit_cost)) * conversion(x)
    grid = [max(P) * 2 * i / 400 for i in range(1, 401)]
    best = mp.findroot(lambda x: mp.diff(profit, x), max(grid, key=profit))
    return {
        'prices': prices, 'conversions': conversions, 'unit_cost': unit_cost, 'shape': shape,
        'intercept': c0, 'slope': s, 'r_squared': r_squared, 'others': {name: r for r, name, *_ in fits},
        'price': best, 'conversion': conversion(best), 'turnover': best * conversion(best), 'profit': profit(best),
    }


def online_retail(path):
    """Periods of a week up to the newest day; double precision."""
    with gzip.open(path, 'rt') as file:
        lines = list(csv.DictReader(file))
    day = lambda line: (datetime.date.fromisoformat(line['InvoiceDate'][:10]) - datetime.date(1899, 12, 30)).days
    rows = [(int(line['CustomerID']), day(line), float(line['amount'])) for line in lines]
    known = summary(rows, max(row[1] for row in rows), 7)
    x, tx, T, paid, m = np.array([[float(cell) for cell in each] for each in known.values()]).T

    def orders(logs):
        r, alpha, a, b = np.exp(logs)
        alive = -(r + x) * np.log(alpha + T)
        left = np.where(x > 0, np.log(a) - np.log(b + (np.maximum(x, 1) - 1)) - (r + x) * np.log(alpha + tx), -np.inf)
        # The beta functions as products: differences of gammaln lose all digits where b is large.
        i = np.arange(x.max())
        stayed = np.concatenate([[0], np.cumsum(-np.log1p(a / (b + i)))])[x.astype(int)]
        return -np.sum(gammaln(r + x) - gammaln(r) + r * np.log(alpha) + stayed + np.logaddexp(alive, left))

    n, mean = paid[paid > 0], m[paid > 0]

    def values(logs):
        p, q, gamma = np.exp(logs)
        return -np.sum(gammaln(p * n + q) - gammaln(p * n) - gammaln(q) + q * np.log(gamma)
                       + (p * n - 1) * np.log(mean) + p * n * np.log(n) - (p * n + q) * np.log(gamma + n * mean))

    tight = dict(method='Nelder-Mead', options=dict(xatol=1e-10, fatol=1e-9, maxiter=20000, maxfev=20000))
    starts = [[0, 2, 0, 1], [0, 2, -3, 1], [-1, 1, -5, 2]]
    ordering = min((minimize(orders, start, bounds=[(-14, 14)] * 4, **tight) for start in starts), key=lambda found: found.fun)
    valuing = minimize(values, [1, 1, 5], **tight)
    return {
        'customers': len(known), 'repeaters': int(np.sum(x > 0)),
        'ordering': np.exp(ordering.x).tolist(), 'log_likelihood_of_orders': -ordering.fun,
        'values': np.exp(valuing.x).tolist(), 'log_likelihood_of_values': -valuing.fun,
    }


shop = list(zip(
    [1, 1, 2, 2, 2, 3, 3, 4, 5, 5, 6, 6, 6, 6, 7, 7, 8, 8, 9, 10, 10],
    [45313, 45337, 45292, 45305, 45316, 45332, 45432, 45316, 45342, 45383, 45293, 45441, 45442, 45457, 45347, 45450,
     45311, 45313, 45305, 45324, 45371],
    [31, 17, 68, 103, 69, 23, 28, 64, 70, 66, 27, 21, 33, 34, 50, 63, 65, 26, 53, 53, 61],
))
reference = {
    'made': 'fits.py with mpmath 1.3.0 and SciPy 1.17.1',
    'retention': [
        retention([1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241], 12),
        retention([1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491], 12),
        retention([1000, 760, 620, 525, 455, 402], 24),
        retention([1000, 667, 462, 330, 242, 181, 138], 24),
    ],
    'customers': [customers(shop, 45473, 7, 12, 0), customers(shop, 45473, 30, 2.5, '0.01')],
    'expectations': [
        expectation(model, history, horizon)
        for model in [(0.243, 4.414, 0.793, 2.426), (2, 20, 3.3, 2.1), (0.9, 5, 1.000001, 4), (0.5, 3, 0.2, 0.7),
                      (0.3, 0.01, 0.004, 6.7), (40, 300, 60, 200), (1.5, 800, 0.05, 0.1)]
        for history in [(0, 0, 0), (0, 0, 38.86), (2, 30.43, 38.86), (1, 3, 40), (120, 500, 501)]
        for horizon in [0.5, 39, 1000]
    ],
    'spread': [spread('0.03', '0.38', 1000, 12), spread('0.01', '0.4', 250000, 20)],
    'diffusion': [
        diffusion([96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500]),
        diffusion([747, 1480, 2646, 5118, 5777, 5982, 5962, 4631]),
        diffusion([106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236]),
    ],
    'price': [
        price([99, 149, 199, 249, 299], [0.081, 0.068, 0.057, 0.043, 0.031], 0),
        price([99, 149, 199, 249, 299], [0.081, 0.068, 0.057, 0.043, 0.031], 40),
        price([49, 99, 199, 299, 499], [0.12, 0.095, 0.058, 0.034, 0.013], 0),
        price([49, 99, 199, 299, 499], [0.12, 0.095, 0.058, 0.034, 0.013], 20),
        price([5, 10, 15, 20, 25], [0.93, 0.8, 0.48, 0.2, 0.06], 4),
    ],
}
if len(sys.argv) > 1:
    reference['online_retail'] = online_retail(sys.argv[1])
with open('fits.json', 'w') as file:
    json.dump(reference, file, default=float, indent=1)
    file.write('\n')
