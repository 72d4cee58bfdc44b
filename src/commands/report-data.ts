import { jsonText } from '../format/json-text.ts'
import { UsageError } from '../usage-error.ts'

/** What templates can print, as JSON: one document as it is, several by their ids. */
export function dataOf(views: readonly (readonly [id: string, view: object])[]): string {
  const [first] = views
  return jsonText(views.length === 1 ? first?.[1] : Object.fromEntries(views))
}

/** Data go to the screen, and to no file. */
export function refuseDataFile(output: string | undefined): void {
  if (output !== undefined && output !== '-')
    throw new UsageError({
      nl: '--data toont de gegevens op het scherm. Laat -o weg, of stuur ze door: eco report startnotitie --data > gegevens.json',
      en: '--data shows the data on the screen. Leave -o out, or send them on: eco report start-note --data > data.json',
    })
}

/** Data are of one ecosystem at a time. */
export function refuseSeveral(ecosystems: number): void {
  if (ecosystems > 1)
    throw new UsageError({
      nl: 'Hier staan meer ecosystemen. Noem bij --data de map van één ecosysteem.',
      en: 'There are several ecosystems here. With --data, give the folder of one.',
    })
}
