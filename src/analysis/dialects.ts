// How engines write what plain SQL leaves open: names, texts, types, days, percentiles. Whatever they all know alike is not here.

/** The engines that tables are analysed in, and every statement was run on. */
export const engineDialects = ['duckdb', 'postgresql', 'clickhouse'] as const;
export type Dialect = (typeof engineDialects)[number];

/** Those that statements can be copied for. */
export const copyDialects = [...engineDialects, 'bigquery', 'snowflake', 'spark'] as const;
export type CopyDialect = (typeof copyDialects)[number];

/** Where a backslash in a text begins something else. */
const escaping: readonly CopyDialect[] = ['clickhouse', 'bigquery', 'snowflake', 'spark'];

/** A name as the engine takes it, whatever stands in it. */
export function quotedName(name: string, dialect: CopyDialect = 'postgresql'): string {
  if (dialect === 'bigquery' || dialect === 'clickhouse')
    return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
  if (dialect === 'spark') return `\`${name.replaceAll('`', '``')}\``;
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as a value, whatever stands in it. */
export function quotedText(text: string, dialect: CopyDialect = 'postgresql'): string {
  if (!escaping.includes(dialect)) return `'${text.replaceAll("'", "''")}'`;
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

/**
 * What ClickHouse is told with each statement: to read names, missing values and UNION as the others do. `readonly` lets it
 * take these and write nothing.
 */
export const clickHouseSettings = {
  prefer_column_name_to_alias: '1',
  cast_keep_nullable: '1',
  join_use_nulls: '1',
  aggregate_functions_null_for_empty: '1',
  union_default_mode: 'DISTINCT',
} as const;

/** How a statement ends that somebody copies and runs. */
export function copiedEnd(dialect: CopyDialect): string {
  const settings = Object.entries(clickHouseSettings).map(
    ([name, value]) => `${name} = ${/^\d+$/.test(value) ? value : `'${value}'`}`,
  );
  return `${dialect === 'clickhouse' ? `\nSETTINGS ${settings.join(', ')}` : ''};\n`;
}

/**
 * A step of a statement by the name that later ones know it by. No table of anybody's begins so: a table called like a
 * step would be taken for it by ClickHouse, which knows every step from the first one on.
 */
export type Step = readonly [name: `step_${string}`, sql: string];

export const doubleType: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'DOUBLE PRECISION',
  postgresql: 'DOUBLE PRECISION',
  clickhouse: 'DOUBLE PRECISION',
  bigquery: 'FLOAT64',
  snowflake: 'DOUBLE PRECISION',
  spark: 'DOUBLE',
};

export const wholeType: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'INTEGER',
  postgresql: 'INTEGER',
  clickhouse: 'INTEGER',
  bigquery: 'INT64',
  snowflake: 'INTEGER',
  spark: 'INTEGER',
};

export const textType: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'VARCHAR',
  postgresql: 'VARCHAR',
  clickhouse: 'VARCHAR',
  bigquery: 'STRING',
  snowflake: 'VARCHAR',
  spark: 'STRING',
};

/** Money, exact to six places. */
export const decimalType: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'DECIMAL(38, 6)',
  postgresql: 'DECIMAL(38, 6)',
  clickhouse: 'DECIMAL(38, 6)',
  // Nine places, of 38.
  bigquery: 'NUMERIC',
  snowflake: 'DECIMAL(38, 6)',
  spark: 'DECIMAL(38, 6)',
};

/** A day and a time as a clock shows them, without a zone. */
export const momentType: Readonly<Record<CopyDialect, string>> = {
  duckdb: 'TIMESTAMP',
  postgresql: 'TIMESTAMP',
  clickhouse: 'TIMESTAMP',
  bigquery: 'DATETIME',
  snowflake: 'TIMESTAMP_NTZ',
  spark: 'TIMESTAMP',
};

/** One of the middle values; BigQuery has it near enough only. */
export function middleOf(dialect: CopyDialect, of: string): string {
  switch (dialect) {
    case 'bigquery':
      return `APPROX_QUANTILES(${of}, 2)[OFFSET(1)]`;
    case 'spark':
      return `percentile_approx(${of}, 0.5)`;
    case 'clickhouse':
      return `quantileExactLow(0.5)(${of})`;
    default:
      return `PERCENTILE_DISC(0.5) WITHIN GROUP (ORDER BY ${of})`;
  }
}

/** From one day to a later one. */
export function daysBetween(dialect: CopyDialect, from: string, to: string): string {
  switch (dialect) {
    case 'bigquery':
      return `DATE_DIFF(${to}, ${from}, DAY)`;
    case 'snowflake':
      return `DATEDIFF('day', ${from}, ${to})`;
    case 'spark':
      return `DATEDIFF(${to}, ${from})`;
    case 'clickhouse':
      return `dateDiff('day', ${from}, ${to})`;
    default:
      return `${to} - ${from}`;
  }
}

/** The first day of the week, which begins on Monday, the month or the quarter. */
export function startOf(dialect: CopyDialect, period: 'week' | 'month' | 'quarter', day: string): string {
  if (dialect === 'bigquery') return `DATE_TRUNC(${day}, ${period === 'week' ? 'ISOWEEK' : period.toUpperCase()})`;
  // Snowflake lets each account choose its first day of the week.
  if (dialect === 'snowflake' && period === 'week') return `DATEADD('day', 1 - DAYOFWEEKISO(${day}), ${day})`;
  return `CAST(date_trunc('${period}', ${day}) AS DATE)`;
}

/** Interpolated as Excel's PERCENTILE.INC is; BigQuery has it over a window only. */
export function percentile(dialect: CopyDialect, share: string, of: string): string {
  switch (dialect) {
    case 'bigquery':
      return `PERCENTILE_CONT(${of}, ${share}) OVER ()`;
    case 'spark':
      return `percentile(${of}, ${share})`;
    case 'clickhouse':
      return `quantileExactInclusive(${share})(${of})`;
    default:
      return `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${of})`;
  }
}
