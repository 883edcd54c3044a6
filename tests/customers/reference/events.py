"""What small invented apps say of their users, computed outside the project with NumPy.

Users by days by actions as one array of counts; windows, shares and thresholds are read off it, nothing is carried from row to
row as the product does. The intervals are those of statsmodels where it is installed; without it they stay as they are.

    python events.py > events.json
"""
import json
from datetime import date, timedelta

import numpy as np

try:
    from statsmodels.stats.proportion import confint_proportions_2indep
except ImportError:
    confint_proportions_2indep = None

random = np.random.default_rng(20261203)
FIRST = date(2026, 1, 5)
WINDOWS = [(7, 30, 60), (7, 14, 28), (3, 7, 14), (1, 1, 7)]


def share(of, among):
    return [int((of & among).sum()), int(among.sum())]


def apart(did, among, stayed):
    one, other = share(stayed, did & among), share(stayed, ~did & among)
    interval = None
    if confint_proportions_2indep and one[1] and other[1]:
        low, high = confint_proportions_2indep(*one, *other, method="newcomb", compare="diff", alpha=0.1)
        interval = [float(low), float(high)]
    return {"did": one, "not": other, "interval": interval}


apps = []
for users, days, names in ((12, 20, ["a", "b"]), (60, 75, ["Lesson", "chat", "Homework"]), (150, 130, list("uvwxyz"))):
    counts = np.zeros((users, days, len(names)), dtype=int)
    bare = np.zeros((users, days), dtype=int)
    came = np.sort(random.integers(0, max(1, days // 2), users))
    faith = random.random(users)
    for user in range(users):
        for day in range(came[user], days):
            # Who has little faith is gone after a few days.
            if day > came[user] and (day - came[user] > 200 * faith[user] ** 4 + 2 or random.random() > 0.1 + 0.3 * faith[user]):
                continue
            bare[user, day] = random.random() < 0.1
            rate = np.array([0.5 + (2 * faith[user] if place == 1 else 0.4) for place in range(len(names))])
            counts[user, day] = random.poisson(rate)
    rows = [
        [user, day, name, times]
        for user in range(users)
        for day in range(days)
        for place, name in enumerate([*names, ""])
        if (times := int(counts[user, day, place] if place < len(names) else bare[user, day]))
    ]
    active = (counts.sum(2) + bare) > 0
    there = active.any(1)
    newest = int(np.flatnonzero(active.any(0))[-1])
    oldest = int(np.flatnonzero(active.any(0))[0])
    first = np.where(there, active.argmax(1), days)

    # Months: the last day of each, and the newest one of the table.
    ends = [d for d in range(oldest, newest) if (FIRST + timedelta(days=d + 1)).day == 1] + [newest]
    stickiness = []
    for end in ends:
        line = {"day": (FIRST + timedelta(days=end)).isoformat()}
        for name, length in (("week", 7), ("month", 30)):
            from_day = end - length + 1
            own = active[:, max(0, from_day) : end + 1]
            line[name] = [int(own.sum()), int(own.any(1).sum())] if from_day >= oldest else None
        stickiness.append(line)

    observed = newest - first[there]
    half = np.sort(observed)[(len(observed) - 1) // 2]
    window = next(each for each in WINDOWS if each[2] <= half)
    early_days, from_day, until_day = window
    followed = there & (newest - first >= until_day)
    age = np.arange(days)[None, :] - first[:, None]
    early = ((age >= 0) & (age < early_days))[:, :, None]
    stayed = (active & (age >= from_day) & (age < until_day)).any(1)
    middle = int(np.sort(first[followed])[(followed.sum() - 1) // 2])
    late = followed & (first > middle)
    found = followed & ~late
    features, magic = {}, {}
    recent = counts[:, max(0, newest - 29) : newest + 1]
    used = {name: (counts[:, :, place] * early[:, :, 0]).sum(1) for place, name in enumerate(names)}
    for place, name in enumerate(names):
        features[name] = {
            "users": int((recent[:, :, place].sum(1) > 0).sum()),
            "uses": int(recent[:, :, place].sum()),
            "early": apart(used[name] > 0, followed, stayed),
        }
    used[""] = ((counts.sum(2) + bare) * early[:, :, 0]).sum(1)
    for name, times in used.items():
        # Every number of times that anybody has is tried; of the best the smallest one.
        youden = {
            cut: share(times >= cut, found & stayed)[0] / (found & stayed).sum()
            - share(times >= cut, found & ~stayed)[0] / (found & ~stayed).sum()
            for cut in np.unique(times[found & (times > 0)]).tolist()
        }
        cut = max(youden, key=lambda each: (round(youden[each], 12), -each))
        if youden[cut] <= 0:
            continue
        magic[name] = {
            "times": cut,
            "youden": float(youden[cut]),
            "found": apart(times >= cut, found, stayed),
            "checked": apart(times >= cut, late, stayed),
        }
    apps.append(
        {
            # User, days since the first of all, action, times.
            "rows": [rows[place] for place in random.permutation(len(rows))],
            "users": int(there.sum()),
            "unnamed": int(bare.sum()),
            "monthly": int(active[:, max(0, newest - 29) : newest + 1].any(1).sum()),
            "stickiness": stickiness,
            "window": list(window),
            "middle": (FIRST + timedelta(days=middle)).isoformat(),
            "followed": [share(stayed, found), share(stayed, late)],
            "features": features,
            "magic": magic,
        }
    )
print(json.dumps(apps))
