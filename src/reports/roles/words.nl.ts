import { nl as plan } from '../action-plan/words.nl.ts'

const { numeral } = plan
const point = (title: string, text: string) => ({ title, text })

/** The Dutch words and composed phrases of the document on roles; whole sentences stand in the templates. */
export const nl = {
  columns: {
    accountable: 'Trekker (A en R)',
    action: 'Actie',
    body: 'Orgaan',
    chair: 'Voorzitter',
    chairs: 'Zit voor',
    goals: 'Kartrekker van doelen',
    helps: 'Werkt mee aan acties',
    kind: 'Soort',
    leads: 'Trekt acties',
    meets: 'Komt bijeen',
    members: 'Leden',
    party: 'Wie',
    remark: 'Bijzonderheden',
    responsible: 'Werkt mee (R)',
    role: 'Rol',
    roles: 'Rollen nu',
    total: 'Samen',
  },
  nobody: 'niemand',
  axis: 'aantal rollen en taken',
  step: (level: number) => `Trede ${level}`,
  afterDays: (days: number | undefined) =>
    days === undefined ? 'niet opgelost' : `na ${days} ${days === 1 ? 'dag' : 'dagen'}`,
  trust: (count: number, of: number) =>
    count === of && of > 1
      ? `Alle ${of} partners die meedoen, spraken hun vertrouwen uit.`
      : `Vertrouwen uitgesproken door ${count} van de ${of} partners die meedoen.`,
  roleGap: (set: string, names: string, count: number, of: number, phase: string | null) =>
    point(
      set,
      `${phase === null ? 'Nu' : `In de fase ${phase}`} ${count === 1 ? 'is' : 'zijn'} ${numeral(count)} van de ${numeral(of)} rollen niet vervuld: ${names}. Wijs iemand aan, of leg vast waarom het niet nodig is.`,
    ),
  roleOwners: {
    nobody: (names: string) => point('Rollen zonder vervuller', `${names}.`),
    left: (names: string, count: number) =>
      point(
        count === 1 ? 'Een rol ligt bij een partij die weg is' : 'Rollen liggen bij een partij die weg is',
        `${names}. Draag over.`,
      ),
    uncommitted: (names: string, count: number) =>
      point(
        count === 1
          ? 'Een rol ligt bij een partij die nog niet meedoet'
          : 'Rollen liggen bij een partij die nog niet meedoet',
        `${names}. Vraag een toezegging of kies een ander.`,
      ),
  },
  goalOwners: {
    nobody: (names: string, count: number) =>
      point(
        count === 1
          ? 'Eén doel heeft geen kartrekker in de gegevens'
          : `${numeral(count)} doelen hebben geen kartrekker in de gegevens`,
        `${names}. Kies ${count === 1 ? 'er een' : 'er bij elk een'}.`,
      ),
    left: (names: string, count: number) =>
      point(
        count === 1 ? 'De kartrekker van een doel is weg' : `Van ${numeral(count)} doelen is de kartrekker weg`,
        `${names}. Kies een nieuwe.`,
      ),
    uncommitted: (names: string, count: number) =>
      point(
        count === 1
          ? 'De kartrekker van een doel doet nog niet mee'
          : `Van ${numeral(count)} doelen doet de kartrekker nog niet mee`,
        `${names}.`,
      ),
  },
  actionOwners: {
    nobody: (names: string, count: number) =>
      point(
        count === 1
          ? 'Eén open actie heeft geen trekker in de gegevens'
          : `${numeral(count)} open acties hebben geen trekker in de gegevens`,
        `${names}. Kies ${count === 1 ? 'er een' : 'er bij elk een'}.`,
      ),
    left: (names: string, count: number) =>
      point(
        count === 1 ? 'De trekker van een open actie is weg' : `Van ${numeral(count)} open acties is de trekker weg`,
        `${names}. Kies een nieuwe.`,
      ),
    uncommitted: (names: string, count: number) =>
      point(
        count === 1
          ? 'De trekker van een open actie doet nog niet mee'
          : `Van ${numeral(count)} open acties doet de trekker nog niet mee`,
        `${names}.`,
      ),
  },
  sharedBy: (role: string, holders: string) => `${role} (${holders})`,
  overlap: (names: string, count: number) =>
    point(
      count === 1
        ? 'Eén rol ligt bij meer partijen tegelijk'
        : `${numeral(count)} rollen liggen bij meer partijen tegelijk`,
      `${names}. Spreek af wie waarvoor staat.`,
    ),
  dominant: (set: string, name: string, count: number, of: number) =>
    point(
      `${name} vervult ${numeral(count)} van de ${numeral(of)} rollen`,
      `${set}. Meer dan de helft bij één partij is kwetsbaar: bespreek wat naar een ander kan.`,
    ),
  bodyLacks: {
    members: (names: string) => `leden bij ${names}`,
    mandate: (names: string) => `een mandaat bij ${names}`,
    meets: (names: string) => `een ritme bij ${names}`,
    chair: (names: string) => `een voorzitter bij ${names}`,
  },
  bodyGap: (text: string) => point('Wat bij de organen nog niet in de gegevens staat', `${text}.`),
}
