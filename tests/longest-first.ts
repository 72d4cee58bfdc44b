import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that start many processes come first, as starting one costs more the more the worker that does so holds, and of
 * those the ones that need Mermaid last; then those that take long, so that neither core waits for the other at the end.
 * The rest follow as vitest has them: the longest of the last run, or else the largest.
 */
const first = [
  'stranger/stranger',
  'commands/diff',
  'pipe',
  'revisions/any-two',
  'package',
  'completion',
  'commands/since',
  'surroundings/signals',
  'surroundings/place',
  'surroundings/unusual-files',
  'ci-examples',
  'compiled',
  'outputs',
  'commands/blobs',
  'watch-process',
  'commands/history',
  'reports/hostile',
  'golden',
  'load/garbage',
  'reports/leak',
  'commands/explain-items',
  'reports/open-everywhere',
  'edit/format',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = first.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`))
      return at === -1 ? first.length : at
    }
    return others.sort((one, other) => place(one) - place(other))
  }
}
