import { timelineOf, type Timeline } from '../building-blocks/timeline';
import type { AnswersTo } from '../asked';
import type { Format, Formula, Words } from '../spec';
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
  /** Whole things of which there are many: a fraction of one is noise. */
  readonly isCount: boolean;
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

/** Columns of counts are made for fewer. */
const mostCounted = 1e6;

export function formatOf({ isShare, isCount }: Node): Format {
  return isShare ? 'percent' : isCount ? 'count' : 'decimal';
}

/** What a leaf's cells accept: an average of many is no whole number either. */
export function typedAs(leaf: Node): { format: Format; whole?: false; max?: number } {
  return leaf.isCount ? { format: 'count', whole: false, max: 1e15 } : { format: formatOf(leaf) };
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
  const bare = rows.map(({ name, how, unit, value }, index): Omit<Node, 'isCount'> => {
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
  const examples = examplesOf(bare);
  const counts = new Map<string, boolean>();
  // Parts stand below what they are parts of.
  for (const [index, { id, parts, relation }] of [...bare.entries()].reverse()) {
    const areCounts = parts.map((part) => counts.get(part) ?? false);
    const isMany =
      isCalled(rows[index]?.unit ?? '', 'number') &&
      Number.isInteger(examples.get(id)) &&
      (examples.get(id) ?? 0) >= 10;
    const is =
      parts.length === 0
        ? isMany
        : relation === 'sum'
          ? areCounts.every(Boolean)
          : relation === 'product' && areCounts.some(Boolean);
    counts.set(id, is);
  }
  const nodes = bare.map((node): Node => ({
    ...node,
    isCount: (counts.get(node.id) ?? false) && (examples.get(node.id) ?? 0) < mostCounted,
  }));
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

/** What each metric of the example comes to in a period. */
function examplesOf(
  nodes: readonly Pick<Node, 'id' | 'parts' | 'relation' | 'example'>[],
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  // Parts stand below what they are parts of.
  for (const { id, parts, relation, example } of [...nodes].reverse()) {
    const [first = 0, ...others] = parts.map((part) => values.get(part) ?? 0);
    const product = others.reduce((all, one) => all * one, 1);
    const value = relation === 'sum' ? others.reduce((all, one) => all + one, first) : first * product;
    values.set(id, parts.length === 0 ? example : relation === 'ratio' ? first / (product || 1) : value);
  }
  return values;
}

/** The largest of them: columns are made for it. */
export function largestExample({ nodes }: Tree): number {
  return Math.max(...[...examplesOf(nodes).values()].map(Math.abs));
}
