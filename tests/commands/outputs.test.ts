import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const files = { 'ecosystem.yaml': `${sound}  foo: 1\n`, 'leeg.yaml': '# later\n' }

describe('several forms of output', () => {
  test('each go to their own file, and one to the screen', async () => {
    const { code, out, err, io } = await eco('check --format text --format sarif=uit/a.sarif --format junit=b.xml', {
      files,
    })
    expect([code, err]).toEqual([1, 'Geschreven: uit/a.sarif\nGeschreven: b.xml\n'])
    expect(out).toBe((await eco('check', { files })).out)
    expect(JSON.parse(io.textOf('uit/a.sarif') ?? '').version).toBe('2.1.0')
    expect(io.textOf('b.xml')).toMatch(/^<\?xml/)
  })

  test('leave standard output empty when all of them go to a file', async () => {
    const { out, err, io } = await eco('check --quiet --format text=a.txt --format github=b.txt', {
      files,
      isTerminal: true,
    })
    expect([out, err]).toEqual(['', ''])
    expect(io.textOf('a.txt')).toContain('unknown-key')
    expect(io.textOf('a.txt')).not.toContain('\u001b')
    expect(io.textOf('b.txt')).toMatch(/^::error file=ecosystem.yaml/m)
  })

  test('put nothing but the report on standard output', async () => {
    for (const form of ['json', 'sarif', 'gitlab']) {
      const { out, err } = await eco(`check --format ${form}`, { files })
      expect([typeof JSON.parse(out), err]).toEqual(['object', ''])
    }
    expect((await eco('check --format markdown', { files })).out).toMatch(/^<!-- eco check -->\n/)
    expect((await eco('check --format junit=-', { files })).out).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/)
  })

  test('keep every figure of a run of several ecosystems', async () => {
    const both = { 'a/ecosystem.yaml': files['ecosystem.yaml'], 'b/ecosystem.yaml': sound.replace('bond', 'net') }
    const { out } = await eco('check --format markdown --severity info', { files: both })
    const { out: json } = await eco('check --format json', { files: both })
    const { summary, findings } = JSON.parse(json)
    expect(summary.errors + summary.warnings + summary.infos).toBe(findings.length)
    expect(out).toContain('| Warmtebond Lindewijk (a) | 1 | 0 |')
    expect(out.match(/^\| [ab]\/ecosystem/gm)).toHaveLength(findings.length)
  })
})

describe('the file of a form', () => {
  test.each([
    ['json', 'a.json'],
    ['sarif', 'a.sarif'],
    ['gitlab', 'a.json'],
    ['junit', 'a.xml'],
    ['markdown', 'a.md'],
    ['github', 'a.txt'],
    ['short', 'a.txt'],
    ['text', 'a.txt'],
  ])('of %s takes the place of an earlier one, and of an empty file', async (form, file) => {
    const io = memoryIo({ files: { ...files, [file]: '' } })
    await eco(`check --format ${form}=${file}`, io)
    const first = io.textOf(file)
    expect(first).not.toBe('')
    const { err } = await eco(`check --lang en --as-of 2027-01-01 --format ${form}=${file}`, io)
    expect(err).toBe(`Written: ${file}\n`)
    expect(io.textOf(file)).not.toBe(first)
  })

  test.each([
    ['json', '{"name": "x"}'],
    ['sarif', '{"runs": [{"tool": {"driver": {"name": "ander"}}}]}'],
    ['gitlab', '[{"id": 1}]'],
    ['junit', '<testsuites/>'],
    ['markdown', '# Verslag'],
    ['github', 'tekst'],
    ['short', 'tekst'],
    ['text', 'tekst'],
    ['sarif', '{'],
    ['gitlab', 'null'],
  ])('of %s never takes the place of anything else: %s', async (form, content) => {
    const { code, out, err, io } = await eco(`check --format ${form}=bestaat.txt`, {
      files: { ...files, 'bestaat.txt': content },
    })
    expect([code, out, io.textOf('bestaat.txt')]).toEqual([2, '', content])
    expect(err).toContain('bestaat.txt bestaat al en is geen eerdere uitvoer van eco in deze vorm.')
  })

  test.each<[string, object, string]>([
    ['in a folder that is a link', { links: { uit: '/elders' }, folders: ['/elders'] }, 'De map uit is een koppeling'],
    ['that is a link', { links: { 'uit/a.sarif': '/elders/x' } }, 'uit/a.sarif bestaat al'],
    ['that is a folder', { folders: ['uit/a.sarif'] }, 'uit/a.sarif is geen bestand maar een map.'],
    ['that cannot be written', { unwritable: ['uit/a.sarif'] }, 'uit/a.sarif is niet te schrijven (EACCES'],
    ['in something that is a file', { files: { ...files, uit: 'x' } }, 'uit is geen map'],
  ])('%s is refused', async (_, disk, said) => {
    const { code, err, io } = await eco('check --format sarif=uit/a.sarif', { files, ...disk })
    expect([code, io.writes]).toEqual([2, []])
    expect(err).toContain(said)
  })

  test.each([
    ['--format text --format json', 'Er kan maar één vorm tegelijk naar het scherm.'],
    ['--format sarif --format json=-', 'Er kan maar één vorm tegelijk naar het scherm.'],
    ['--format json=a --format sarif=a', 'Twee vormen gaan naar a.'],
    ['--format sarif=', 'Achter --format sarif= hoort een bestand'],
    ['--format sarf=a', '"sarf" kan niet bij --format.'],
    ['--format sarif=a.yaml', 'eco leest elk YAML-bestand'],
  ])('%s is wrong use', async (words, said) => {
    const { code, out, err } = await eco(`check ${words}`, { files })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})

describe('paths for other systems', () => {
  type Result = { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }
  const uris = (out: string) =>
    (JSON.parse(out).runs[0].results as Result[]).map((one) => one.locations[0].physicalLocation.artifactLocation.uri)

  test.each([
    ['../.git/HEAD', 'a folder'],
    ['../.git', 'a file, as in a worktree'],
  ])('count from the root of the repository (%s: %s)', async (git) => {
    const disk = { files: { ...files, [git]: 'x' } }
    const here = process.cwd().split('/').at(-1)
    expect(new Set(uris((await eco('check --format sarif', disk)).out))).toEqual(
      new Set([`${here}/ecosystem.yaml`, `${here}/leeg.yaml`]),
    )
    expect((await eco('check --format github', disk)).out).toContain(`::error file=${here}/ecosystem.yaml,line=4`)
    expect(JSON.parse((await eco('check --format gitlab', disk)).out)[0].location.path).toBe(`${here}/ecosystem.yaml`)
    expect((await eco('check --format junit', disk)).out).toContain(`classname="${here}/ecosystem.yaml"`)
    expect((await eco('check --format short', disk)).out).toMatch(/^ecosystem.yaml:4:3/)
  })

  test('count from where you are when there is no repository', async () => {
    expect(uris((await eco('check --format sarif', { files })).out)).toContain('ecosystem.yaml')
  })
})

describe('when a run fails', () => {
  const onlyWarnings = { 'ecosystem.yaml': sound, 'leeg.yaml': '# later\n' }

  test.each([
    ['', onlyWarnings, 0],
    ['--fail-on warning', onlyWarnings, 1],
    ['--fail-on warning', { 'ecosystem.yaml': sound }, 0],
    ['--fail-on never', files, 0],
    ['--max-warnings 1', onlyWarnings, 0],
    ['--max-warnings 0', onlyWarnings, 1],
    ['--max-warnings 9', files, 1],
  ])('"check %s" ends with its own exit code', async (words, these, expected) => {
    expect((await eco(`check ${words}`, { files: these })).code).toBe(expected)
  })

  test('is told when it is for the number of warnings', async () => {
    const { err } = await eco('check --max-warnings 0 --format json', { files: onlyWarnings })
    expect(err).toBe('Meer waarschuwingen (1) dan --max-warnings toelaat (0).\n')
  })

  test('never hides a file that cannot be read', async () => {
    const disk = { files: { 'ecosystem.yaml': sound }, unreadable: ['geheim.yaml'] }
    expect((await eco('check --fail-on never', disk)).code).toBe(2)
  })

  test.each([
    ['--fail-on info', '"info" kan niet bij --fail-on. Kies uit: error, warning, never.'],
    ['--max-warnings weinig', '"weinig" kan niet bij --max-warnings. Noem een aantal'],
    ['--max-warnings 3 --fail-on never', 'spreken elkaar tegen'],
  ])('%s is wrong use', async (words, said) => {
    const { code, err } = await eco(`check ${words}`, { files })
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
