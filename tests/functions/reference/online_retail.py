"""Makes online-retail-cohorts.csv and online-retail-rfm.csv, the reference of two tests, with pandas.

Data: Chen, D. (2015). Online Retail. UCI Machine Learning Repository, https://doi.org/10.24432/C5BW33 (CC BY 4.0),
summed to one row per invoice: InvoiceNo, CustomerID, InvoiceDate, lines, quantity, amount.

    python3 online_retail.py ../../../../shared/data/online_retail_invoices.csv.gz

Made with pandas 1.5.3 (Debian's python3-pandas). Rules: a period that is not over on the newest day of the data is
blank; money is summed in hundredths, so that it carries no rounding; a customer with refunds only has no RFM score.
"""
import csv
import sys

import numpy as np
import pandas as pd

rows = pd.read_csv(sys.argv[1], parse_dates=['InvoiceDate'])
rows['day'] = rows['InvoiceDate'].dt.normalize()
rows['cents'] = (rows['amount'] * 100).round().astype('int64')
as_of = rows['day'].max()
first = rows.groupby('CustomerID')['day'].transform('min')


def table(cells, sizes, ages, is_over):
    """Lines of the table; None where the period is not over."""
    return [
        [cells.get((cohort, age), 0) if is_over(cohort, age) else None for age in ages]
        for cohort in sizes.index
    ]


def cohorts(frequency, label):
    """Calendar cohorts: lines of customers active on and on or after, cents, rates, and the average."""
    period = rows['day'].dt.to_period(frequency)
    started = first.dt.to_period(frequency)
    age = (period.view('int64') - started.view('int64')).rename('age')
    every = pd.period_range(started.min(), started.max(), freq=frequency)
    by = rows.assign(cohort=started, age=age)
    sizes = by.groupby('cohort')['CustomerID'].nunique().reindex(every, fill_value=0)
    ages = range(len(pd.period_range(started.min(), as_of.to_period(frequency), freq=frequency)))
    is_over = lambda cohort, age: (cohort + age).end_time.normalize() <= as_of
    on = by.groupby(['cohort', 'age'])['CustomerID'].nunique().to_dict()
    last = by.groupby(['cohort', 'CustomerID'])['age'].max()
    after = {
        (cohort, age): int((last.loc[cohort] >= age).sum()) if sizes[cohort] else 0
        for cohort in every
        for age in ages
    }
    cents = by.groupby(['cohort', 'age'])['cents'].sum().to_dict()
    count = table(on, sizes, ages, is_over)
    complete = [[cell is not None for cell in line] for line in count]
    came = np.array(complete) * sizes.to_numpy()[:, None]
    stayed = np.array([[cell or 0 for cell in line] for line in count])
    with np.errstate(invalid='ignore', divide='ignore'):
        average = stayed.sum(axis=0) / came.sum(axis=0)
    labels = [label(cohort) for cohort in every]
    rate = [
        [None if cell is None or size == 0 else cell / size for cell in line] for line, size in zip(count, sizes)
    ]
    return [
        *lines('count', labels, sizes, count),
        *lines('on_or_after', labels, sizes, table(after, sizes, ages, is_over)),
        *lines('cents', labels, sizes, table(cents, sizes, ages, is_over)),
        *lines('rate', labels, sizes, rate),
        ['average', 'average', sizes.sum(), *(None if np.isnan(cell) else cell for cell in average)],
    ]


def lines(name, labels, sizes, cells):
    return [[name, label, size, *line] for label, size, line in zip(labels, sizes, cells)]


def customer_aligned():
    """Cohorts by month, ages in spans of 30 days from each customer's own first day."""
    started = first.dt.to_period('M')
    by = rows.assign(cohort=started, age=(rows['day'] - first).dt.days // 30)
    sizes = by.groupby('cohort')['CustomerID'].nunique()
    youngest = first.groupby(started).max()
    ages = range((as_of - first.min()).days // 30 + 1)
    is_over = lambda cohort, age: youngest[cohort] + pd.Timedelta(days=30 * (age + 1) - 1) <= as_of
    count = table(by.groupby(['cohort', 'age'])['CustomerID'].nunique().to_dict(), sizes, ages, is_over)
    return lines('customer', map(str, sizes.index), sizes, count)


def scored(bins):
    orders = rows[rows['amount'] >= 0].groupby('CustomerID')
    customers = pd.DataFrame({
        'recency': (as_of - orders['day'].max()).dt.days,
        'frequency': rows[rows['amount'] > 0].groupby('CustomerID').size(),
    }).fillna({'frequency': 0}).astype('int64')
    cents = rows.groupby('CustomerID')['cents'].sum()
    customers = customers[customers['recency'] >= 0].join(cents)

    def above(column):
        # Rounded: 2/3 of 4,338 places is a whole number, which floating point misses by a hair.
        cuts = [customers[column].quantile(k / bins, interpolation='linear').round(6) for k in range(1, bins)]
        return sum((customers[column] > cut).astype(int) for cut in cuts)

    return customers.assign(R=bins - above('recency'), F=1 + above('frequency'), M=1 + above('cents'))


with open('online-retail-cohorts.csv', 'w', newline='') as file:
    write = csv.writer(file, lineterminator='\n').writerow
    for name, table_lines in {
        'month': [*cohorts('M', str), *customer_aligned()],
        'week': cohorts('W-SUN', lambda week: '{}-W{:02d}'.format(*week.start_time.isocalendar())),
        'quarter': cohorts('Q', lambda quarter: f'{quarter.year}-Q{quarter.quarter}'),
    }.items():
        for line in table_lines:
            write([name, *line])
five, three = scored(5), scored(3)
five['three'] = 100 * three['R'] + 10 * three['F'] + three['M']
five['five'] = 100 * five['R'] + 10 * five['F'] + five['M']
five[['recency', 'frequency', 'cents', 'five', 'three']].to_csv('online-retail-rfm.csv')
