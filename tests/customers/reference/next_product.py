"""What follows a first event where some are not observed to the end, computed outside the project with NumPy.

The Aalen-Johansen estimator as what it is: the product over all times of I + dA, with dA the matrix of the increments of the
Nelson-Aalen estimators of the transitions from "nothing yet" to each cause. Three first products, four next ones, late comers
and days with several events and withdrawals. Greenwood's formula comes from the covariance recursion of the same product.

    python next_product.py > next-product.json
"""
import json

import numpy as np

random = np.random.default_rng(20261201)
causes = 4
cases = []
for customers in (12, 60, 400):
    days = np.minimum(random.exponential(60, customers).astype(int), random.integers(0, 300, customers))
    cause = random.choice([-1, 0, 1, 2, 3], customers, p=[0.4, 0.3, 0.2, 0.08, 0.02])
    at = {}
    state = np.zeros(causes + 1)
    state[0] = 1.0
    variance = 0.0
    steps = []
    for day in np.unique(days):
        risk = int((days >= day).sum())
        step = np.eye(causes + 1)
        for k in range(causes):
            rate = ((days == day) & (cause == k)).sum() / risk
            step[0, 1 + k] += rate
            step[0, 0] -= rate
        events = int(((days == day) & (cause >= 0)).sum())
        # Var S(t) = Var S(t-) (1 - q)^2 + S(t-)^2 q (1 - q) / n, with q the share of those at risk who leave.
        q = events / risk
        variance = variance * (1 - q) ** 2 + state[0] ** 2 * q * (1 - q) / risk
        state = state @ step
        if events:
            steps.append([int(day), *state[1:].tolist(), float(state[0]), float(np.sqrt(max(variance, 0)))])
    cases.append({"days": days.tolist(), "causes": cause.tolist(), "steps": steps})
print(json.dumps(cases))
