import { timelineOf, type Timeline } from '../building-blocks/timeline';
import type { AnswersTo } from '../asked';
import type { Formula, Words } from '../spec';
import { isSameName } from '../answers';
import { relationWords, type questions } from './questions';
import { languages } from '../../locales/language';

export type Relation = 'sum' | 'product' | 'ratio';

export interface Node {
  readonly id: string;
  /** Counted from 1, as the question counts its rows. */
  readonly number: number;
  readonly name: string;
  readonly unit: Words;
  readonly isShare: boolean;
  /** Empty: a leaf. */
  readonly parts: readonly string[];
  readonly relation: Relation;
  readonly example: number;
}

export interface Tree {
  readonly nodes: readonly Node[];
  readonly leaves: readonly Node[];
  readonly star: Node;
  readonly timeline: Timeline;
}

const number = { en: 'number', ru: 'кол-во', zh: '数量', vi: 'số lượng' } as const;

const isCalled = (text: string, what: 'product' | 'ratio' | 'share' | 'number'): boolean =>
  languages.some((language) => isSameName(relationWords[language][what], text));

const relationOf = (how: string): Relation =>
  isCalled(how, 'product') ? 'product' : isCalled(how, 'ratio') ? 'ratio' : 'sum';

/** A metric whose parent does not stand above it is a part of the first: so there is always one tree. */
export function treeOf(answers: AnswersTo<typeof questions>): Tree {
  const rows = answers.nodes;
  const idOf = (index: number): string => `metric_${index + 1}`;
  const parents = rows.map(({ parent }, index) =>
    Math.max(
      0,
      rows.findIndex((other, at) => at < index && isSameName(other.name, parent)),
    ),
  );
  const nodes = rows.map(({ name, how, unit, value }, index): Node => {
    const parts = rows.flatMap((_, at) => (at > 0 && parents[at] === index ? [idOf(at)] : []));
    const isShare = isCalled(unit, 'share');
    return {
      id: idOf(index),
      number: index + 1,
      name,
      unit: isShare ? '%' : isCalled(unit, 'number') ? number : unit,
      isShare: isShare && parts.length === 0,
      parts,
      relation: relationOf(how),
      example: isShare ? Math.min(1, value / 100) : value,
    };
  });
  const star = nodes[0];
  if (!star) throw new TypeError('a tree has at least one metric');
  return { nodes, leaves: nodes.filter(({ parts }) => parts.length === 0), star, timeline: timelineOf(answers) };
}

/** A metric from its parts, wherever these stand. */
export function combined({ parts, relation }: Node, at: (id: string) => Formula): Formula {
  const cells = parts.map(at);
  if (relation === 'sum') return cells.join(' + ');
  if (relation === 'product') return cells.join(' * ');
  const [first = '0', ...others] = cells;
  if (others.length === 0) return `${first} + 0`;
  const by = others.join(' * ');
  return `IF(${by} = 0, 0, ${first} / (${by}))`;
}

/** The largest that a metric of the example comes to in a period: columns are made for it. */
export function largestExample({ nodes }: Tree): number {
  const values = new Map<string, number>();
  // Parts stand below what they are parts of.
  for (const { id, parts, relation, example } of [...nodes].reverse()) {
    const [first = 0, ...others] = parts.map((part) => values.get(part) ?? 0);
    const product = others.reduce((all, one) => all * one, 1);
    const value = relation === 'sum' ? others.reduce((all, one) => all + one, first) : first * product;
    values.set(id, parts.length === 0 ? example : relation === 'ratio' ? first / (product || 1) : value);
  }
  return Math.max(...[...values.values()].map(Math.abs));
}
