import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { anchorsOf, outsideCode } from './anchors.ts'
import { render, type Templates } from './render.ts'
import type { Report } from './report.ts'

/** A document as Markdown; one with chapters holds other documents whole, each with its headings a level lower. */
export function writeDocument(
  report: Report,
  assessment: Assessment,
  language: Language,
  templates: Templates,
): string {
  const name = `${language}/${report.id}`
  const view = report.view(assessment, language)
  if (report.chapters === undefined) return render(name, view, templates)
  const chapters = report.chapters.map((one) =>
    lowered(render(`${language}/${one.id}`, { ...one.view(assessment, language), inDossier: true }, templates)),
  )
  const cover = render(name, { ...view, contents: [] }, templates)
  const linked = relinked(cover, chapters)
  const contents = report.chapters.map(({ title }, at) => ({ title: title[language], slug: linked[at]?.slug ?? '' }))
  return [render(name, { ...view, contents }, templates), ...linked.map(({ text }) => text)].join('\n')
}

/** Every heading one level lower. */
function lowered(text: string): string {
  const plain = outsideCode(text)
  return text
    .split('\n')
    .map((line, at) => (/^#{1,5} /.test(plain[at] ?? '') ? `#${line}` : line))
    .join('\n')
}

/** Headings that were alone in their document may have namesakes now: links are led to the right one. */
function relinked(cover: string, chapters: readonly string[]) {
  const all = anchorsOf([cover, ...chapters].join('\n'))
  let before = anchorsOf(cover).length
  return chapters.map((chapter) => {
    const here = anchorsOf(chapter)
    const anchors = all.slice(before, before + here.length)
    before += here.length
    const moved = new Map(here.map(({ slug }, at) => [slug, anchors[at]?.slug ?? slug]))
    const text = chapter.replace(/\]\(#([^)\s]+)\)/g, (_link, slug: string) => `](#${moved.get(slug) ?? slug})`)
    return { text, slug: anchors[0]?.slug ?? '' }
  })
}
