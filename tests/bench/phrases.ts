import type { Chances } from './chances.ts'

const verbs =
  'Beschrijven Meten Ontwerpen Bespreken Kiezen Bouwen Testen Delen Verbeteren Vastleggen Werven Begeleiden Vergelijken Inrichten Afronden Opschalen Verkennen Toetsen'.split(
    ' ',
  )
const things =
  'daken kelders straten scholen monteurs sensoren gegevens contracten opleidingen bijeenkomsten proefvelden modellen pompen bomen tuinen loketten pakketten kaarten cijfers afspraken ploegen werkplaatsen lessen leveringen vergunningen kozijnen bruggen oevers akkers stallen'.split(
    ' ',
  )
const links = 'voor met naast zonder achter langs onder vanuit tegen rond'.split(' ')
const beginnings = 'Zand Klei Veen Duin Beek Meer Hei Broek Water Kreek Polder Terp Winter Zomer Noord Oost'.split(' ')
const endings = 'dam burg wold veld hoek rade lo horst wijk recht donk gaarde mond vliet sloot kamp'.split(' ')

/** A place that nobody ever saw. */
export function place(chances: Chances): string {
  return `${chances.oneOf(beginnings)}${chances.oneOf(endings)}`
}

/** A name or a title in a few words. */
export function title(chances: Chances): string {
  const at = place(chances)
  return `${chances.oneOf(verbs)} ${chances.oneOf(things)} ${chances.oneOf(links)} ${chances.oneOf(things)} ${at}`
}

/** A sentence or two. */
export function sentence(chances: Chances): string {
  const parts = Array.from({ length: 1 + chances.below(2) }, () => title(chances).toLowerCase())
  return `Dit gaat om ${parts.join(', en om ')}.`
}
