"""The simulation of tests/decision/simulate.test.ts a second time, apart from our code: NumPy and SciPy over the same
generator and seed. `python3 tests/decision/simulation.py > tests/decision/simulation-expected.json`"""

import json

import numpy as np
from scipy import stats

SEED, BATCHES, PER_BATCH = 20260301, 20, 100
RUNS = BATCHES * PER_BATCH


def split_mix(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) % 2**64
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) % 2**64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) % 2**64
        yield z ^ (z >> 31)


def rotated(x, k):
    return ((x << k) | (x >> (32 - k))) % 2**32


class Xoshiro128StarStar:
    def __init__(self, seed):
        first, second = (next(words) for words in [split_mix(seed)] * 2)
        self.s = [first % 2**32, first >> 32, second % 2**32, second >> 32]

    def bits(self):
        s = self.s
        result = rotated(s[1] * 5 % 2**32, 7) * 9 % 2**32
        t = (s[1] << 9) % 2**32
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotated(s[3], 11)
        return result

    def between(self):
        return ((self.bits() >> 6) * 2**26 + (self.bits() >> 6) + 0.5) / 2**52

    def shuffled(self, values):
        values = list(values)
        for last in range(len(values) - 1, 0, -1):
            chosen = int(self.between() * (last + 1))
            values[last], values[chosen] = values[chosen], values[last]
        return np.array(values)


def triangular(low, mode, high):
    return stats.triang((mode - low) / (high - low), low, high - low)


def pert(low, mode, high):
    width = high - low
    return stats.beta(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width, low, width)


def lognormal(mean, sd):
    variance = np.log(1 + (sd / mean) ** 2)
    return stats.lognorm(np.sqrt(variance), scale=mean / np.exp(variance / 2))


def truncated(distribution, low, high):
    a, b = distribution.cdf(low), distribution.cdf(high)
    return lambda u: distribution.ppf(a + u * (b - a))


QUANTILES = {
    "price": triangular(80, 100, 130).ppf,
    "conversion": pert(0.02, 0.05, 0.12).ppf,
    "leads": truncated(stats.norm(1, 0.2), 0, np.inf),
    "rent": lognormal(3000, 900).ppf,
    "seats": stats.uniform(2, 7).ppf,
    "season": lambda u: np.array([0.8, 1, 1.2])[np.searchsorted([0.25, 0.75, 1], u)],
    "kept": truncated(stats.norm(0.9, 0.2), 0, 1),
}
CORRELATED = {("price", "conversion"): -0.6, ("conversion", "rent"): 0.3}
JOINED = ["price", "conversion", "rent"]

random = Xoshiro128StarStar(SEED)
draws = {name: np.empty(RUNS) for name in QUANTILES}
for batch in range(BATCHES):
    rows = slice(batch * PER_BATCH, (batch + 1) * PER_BATCH)
    for name, quantile in QUANTILES.items():
        layers = random.shuffled(range(PER_BATCH))
        places = np.array([random.between() for _ in range(PER_BATCH)])
        draws[name][rows] = quantile((layers + places) / PER_BATCH)
    scores = stats.norm.ppf(np.arange(1, PER_BATCH + 1) / (PER_BATCH + 1))
    m = np.column_stack([random.shuffled(scores) for _ in JOINED])
    wanted = np.eye(len(JOINED))
    for (one, other), rank in CORRELATED.items():
        i, j = JOINED.index(one), JOINED.index(other)
        wanted[i, j] = wanted[j, i] = 2 * np.sin(np.pi * rank / 6)
    f = np.linalg.cholesky(np.corrcoef(m, rowvar=False))
    p = np.linalg.cholesky(wanted)
    made = m @ np.linalg.inv(f).T @ p.T
    for column, name in enumerate(JOINED):
        ranks = stats.rankdata(made[:, column], method="ordinal").astype(int) - 1
        draws[name][rows] = np.sort(draws[name][rows])[ranks]

leads = np.floor(np.outer([1000, 1100, 1200], draws["leads"]) + 0.5)
seats = np.floor(draws["seats"] + 0.5)
profit = (
    draws["price"] * draws["conversion"] * draws["season"] * draws["kept"] * leads - draws["rent"] - 100 * seats
)
total = profit.sum(axis=0)


def estimated(statistic, values=total):
    whole = statistic(values)
    parts = np.array([statistic(part) for part in values.reshape(BATCHES, PER_BATCH)])
    return [float(whole), float(np.sqrt(((parts - whole) ** 2).sum() / (BATCHES * (BATCHES - 1))))]


ranks = {name: stats.spearmanr(values, total).statistic for name, values in draws.items()}
squares = sum(rank**2 for rank in ranks.values())
print(
    json.dumps(
        {
            "source": "tests/decision/simulation.py with NumPy 2.4.6 and SciPy 1.17.1",
            "seed": SEED,
            "firstDraws": {name: [float(v) for v in values[:5]] for name, values in draws.items()},
            "mean": estimated(np.mean),
            "sd": estimated(lambda v: np.std(v, ddof=1)),
            "percentiles": {p: estimated(lambda v, p=p: np.percentile(v, p)) for p in (1, 5, 10, 25, 50, 75, 90, 95, 99)},
            "chanceAtLeast1000": estimated(lambda v: (v >= 1000).mean()),
            "ranks": {name: float(rank) for name, rank in ranks.items()},
            "shares": {name: float(rank**2 / squares) for name, rank in ranks.items()},
            "reached": [float(stats.spearmanr(draws[a], draws[b]).statistic) for a, b in CORRELATED],
            "fan": [[estimated(lambda v, p=p: np.percentile(v, p), row) for p in (5, 25, 50, 75, 95)] for row in profit],
        },
        indent=1,
    )
)
