import { formatCount, formatNumber, formatYears } from './format.ts'
import type { Words } from './words.ts'

const count = (one: string, many: string) => (number: number) => formatCount(number, one, many, 'nl')

export const nl: Words = {
  severity: { error: 'fout', warning: 'let op', info: 'open' },
  errors: count('fout', 'fouten'),
  warnings: count('waarschuwing', 'waarschuwingen'),
  infos: count('open punt', 'open punten'),
  ecosystems: count('ecosysteem', 'ecosystemen'),
  files: count('bestand', 'bestanden'),
  partners: count('partner', 'partners'),
  goals: count('doel', 'doelen'),
  actions: count('actie', 'acties'),
  sinceOnly: (version, older) =>
    `Alleen wat veranderde sinds ${version}; ${older === 1 ? '1 bevinding of open punt dat er al was, blijft weg' : `${formatNumber(older, 'nl')} bevindingen en open punten die er al waren, blijven weg`}.`,
  noFindings: (open) =>
    open === 0
      ? 'Alles klopt: geen fouten en geen waarschuwingen.'
      : `Geen fouten en geen waarschuwingen; ${open === 1 ? '1 punt staat' : `${formatNumber(open, 'nl')} punten staan`} nog open.`,
  seconds: (seconds) => `${formatNumber(Math.round(seconds * 10) / 10, 'nl')} s`,
  explainHint: 'Meer over een regel: eco explain <regel>',
  seeAlso: 'zie ook',
  written: (path) => `Geschreven: ${path}`,
  unchanged: (path) => `Ongewijzigd: ${path}`,
  stillNamed: (name, place) =>
    `Let op: "${name}" is weggelaten voor deze lezer, maar een tekst die wel in het document mag, noemt die naam nog${place === undefined ? '' : ` (${place})`}.`,
  otherState: (goal) =>
    `Let op: metingen of werk van het doel "${goal}" zijn weggelaten voor deze lezer. Het document kan daardoor zeggen dat het er anders voor staat.`,
  otherEndOfAll:
    'Let op: er is werk weggelaten voor deze lezer. Het document kan daardoor een andere dag noemen waarop alle acties samen klaar kunnen zijn.',
  otherPledge: (partner) =>
    `Let op: van "${partner}" zijn bijdragen of dekking weggelaten voor deze lezer. Het document kan daardoor een ander verschil tussen begroting en toezegging noemen dan er is.`,
  otherEnd: (goal) =>
    `Let op: werk voor het doel "${goal}" is weggelaten voor deze lezer. Het document kan daardoor een andere dag noemen waarop het klaar kan zijn.`,
  otherShortages: (years) =>
    `Let op: voor ${formatYears(years, 'latere jaren', 'nl')} zijn kosten of dekking weggelaten voor deze lezer. Het document kan daardoor een ander tekort noemen dan er is, of zeggen dat er geen dekking staat.`,
  withoutNewest: (name) =>
    `Let op: het nieuwste over "${name}" is weggelaten voor deze lezer. Het document kan daardoor iets te laat of uit koers noemen dat het niet is.`,
  nothingToShow: (folder, audience) =>
    `Let op: ${folder === '.' ? 'hier' : `in ${folder}`} is niets voor deze lezer bestemd, dus het document is leeg. Zet bij wat erin mag: visibility: ${audience}`,
  writtenWithErrors: (name, errors) =>
    `Let op: in ${name} ${errors === 1 ? 'zit nog 1 fout' : `zitten nog ${errors} fouten`}; wat daardoor niet te lezen is, staat niet in het document. Draai eerst: eco check`,
  onlyIn: (name, language) =>
    `Let op: ${name} is er alleen in het ${language === 'nl' ? 'Nederlands' : 'Engels'}, en is dus in die taal geschreven.`,
  unusedTemplate: (file, why) => `Let op: ${file} doet niet mee. ${why}`,
  nothingWritten: 'Er is niets geschreven.',
  list: {
    own: (folder) => `Van het team zelf (${folder})`,
    changed: (folder) => `Door het team aangepast (${folder})`,
    unused: (folder) => `Doet niet mee (${folder})`,
    onlyIn: (language) => `(alleen in het ${language === 'nl' ? 'Nederlands' : 'Engels'})`,
    document: 'document',
    partial: 'deel',
    both: 'nl en en',
  },
  column: {
    name: 'Document',
    what: 'Waarvoor',
    rule: 'Regel',
    severity: 'Weegt als',
    question: 'Vraag',
    method: 'Methode',
  },
  explain: { what: 'Wat', why: 'Waarom', how: 'Hoe los je het op', fill: 'Vul in', source: 'Bron', here: 'Hier' },
  fault:
    'Dit is een fout in eco zelf. Meld haar met de regels hieronder en, als het kan, het bestand waar het misging.',
  documentsFolder: 'documenten',
  help: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    word: {
      options: 'opties',
      command: 'opdracht',
      date: 'datum',
      form: 'vorm',
      from: 'vanaf',
      id: 'id',
      path: 'pad',
      name: 'naam',
      number: 'aantal',
      phase: 'fase',
      version: 'versie',
      readers: 'lezers',
      section: 'onderdeel',
      field: 'veld',
      condition: 'veld=waarde',
    },
    program:
      'Ecosystemen als tekst: controleer een ecosysteem of pps en schrijf de documenten waarover mensen besluiten.',
    more: 'Uitleg per opdracht: eco <opdracht> --help',
    version: 'toon de versie',
    help: 'toon deze uitleg',
    lang: 'taal: nl of en (standaard de taal van het ecosysteem, anders nl)',
    asOf: 'reken alsof het deze dag is, zoals 2026-11-30 (standaard vandaag)',
    config: 'een ander bestand dan eco.config.yaml',
    quiet: 'toon alleen wat er mis is',
    color: 'kleur, ook als de uitvoer geen terminal is',
    noColor: 'geen kleur',
    limit:
      'een andere grens voor deze keer: bytes, depth, values, text, findings, files, all_bytes, all_values of questions (mag vaker)',
    limitValue: 'naam=getal',
    baseline: 'bestand met bevindingen die al bekend zijn; die tellen niet mee (standaard baseline in eco.config.yaml)',
    check: {
      about: 'controleer alles: schrijfwijze, velden, verwijzingen en samenhang',
      path: 'map of bestand van een ecosysteem, of een map met meer ecosystemen (standaard de map waar je bent)',
      format:
        'vorm van de uitvoer: text, short, json, github, sarif, gitlab, junit of markdown; naar een bestand met vorm=bestand; mag vaker',
      since: 'alleen bevindingen op wat veranderde sinds deze versie, ook wat de wijziging elders veroorzaakt',
      severity: 'toon vanaf: error, warning of info (standaard warning)',
      writeBaseline: 'schrijf wat nu gevonden wordt in dit bestand, zodat het voortaan bekend is',
      pruneBaseline: 'haal uit de bekende bevindingen wat er niet meer is',
      noCache: 'reken alles opnieuw uit, ook wat sinds de vorige keer niet veranderde',
      showWaivers: 'zet onder elke bevinding de vrijstelling die je in eco.config.yaml kunt zetten',
      failOn: 'uitgang 1 vanaf: error (standaard), warning of never',
      maxWarnings: 'uitgang 1 bij meer waarschuwingen dan dit',
      gate: 'poort van een fase: elke open vraag van direct, organise of perform is een fout',
      after:
        'Uitgang: 0 geen fouten · 1 fouten gevonden · 2 verkeerd gebruik of een bestand is niet te lezen · 3 fout in eco zelf',
    },
    checklist: {
      about: 'laat zien hoe de vragen van de methoden ervoor staan',
      path: 'map van een ecosysteem (standaard de map waar je bent)',
      format: 'vorm van de uitvoer: table, markdown of json',
      method: 'alleen deze methode',
      open: 'wat nog open is, met de plek waar het antwoord hoort',
      next: 'de vragen die nu het meest opleveren, zoals --next 10',
      partner: 'de vragen over één partner',
    },
    whatIf: {
      about: 'laat zien wat een uitstel, een vertrek of minder geld raakt, zonder iets te wijzigen',
      path: 'map van een ecosysteem (standaard de map waar je bent)',
      delay: 'een actie duurt langer: dagen (d), weken (w) of maanden (m); mag vaker',
      delayValue: 'actie=6w',
      dropPartner: 'deze partner vertrekt; mag vaker',
      cutFunding: 'een deel van wat een partner, subsidie of regel van de dekking betaalt, valt weg; mag vaker',
      cutValue: 'id=30%',
      format: 'vorm van de uitvoer: text of json',
      after: 'Voorbeeld: eco what-if --delay vergunning=6w --drop-partner gemeente --cut-funding regiodeal=30%',
    },
    history: {
      about: 'laat zien hoe een ecosysteem groeide, over de commits, tags of maanden van de git-repository',
      by: 'per commit, tag of month (standaard month)',
      way: 'stap',
      limit: 'hoeveel momenten hooguit, de laatste (standaard 24)',
      format: 'vorm van de uitvoer: table, json, markdown of mermaid',
      after: `Partners, beantwoorde vragen per methode en fase, acties, zeker gesteld geld, bevindingen en indicatoren. Wat eenmaal is
uitgerekend, bewaart eco in de map .git. Voorbeeld: eco history examples/pps-klimaatadaptatie --by month`,
    },
    diff: {
      about: 'vertel in zinnen wat er veranderde: sinds de laatste commit, tussen twee versies of tussen twee mappen',
      word: 'versie of map',
      words: 'een versie (HEAD, v1.0, main), twee als oud..nieuw, of twee mappen; en de map van het ecosysteem',
      path: 'map van het ecosysteem (standaard de map waar je bent)',
      since: 'vergelijk met de laatste versie van vóór deze dag, zoals 2026-09-01',
      format: 'vorm van de uitvoer: text, markdown (voor een pull request) of json',
      audience: 'voor wie: internal (standaard), partners of public; wat niet voor die lezer is, blijft weg',
      exitCode: 'uitgang 1 als er iets veranderde',
      after: `Zonder versie: wat er veranderde sinds de laatste commit. oud...nieuw vergelijkt vanaf waar de twee uit elkaar gingen.
Verplaatsen naar een ander bestand, volgorde, opmaak en commentaar zijn geen wijziging. Is er niets veranderd, dan is de
uitvoer leeg. Voorbeeld: eco diff main...HEAD examples/pps-klimaatadaptatie --format markdown`,
    },
    status: {
      about: 'hoe staat het ervoor, op één scherm: te laat, te besluiten, op koers, geld, zwakke plek, wat nu',
      path: 'map van een ecosysteem, of een map met meer: dan een regel per stuk (standaard de map waar je bent)',
      format: 'vorm van de uitvoer: text of json',
      after: 'Voorbeeld: eco status examples/pps-klimaatadaptatie --as-of 2026-11-30',
    },
    report: {
      about: 'schrijf documenten: startnotitie, actieplan, voortgang en de rest',
      name: 'namen van documenten, en de map van het ecosysteem als je daar niet bent',
      output: 'map of bestand om in te schrijven; - is het scherm (standaard de map documenten)',
      all: 'alle documenten',
      list: 'toon welke documenten er zijn, ook die van het team zelf, en wat het team aanpaste',
      data: 'toon als JSON wat een template van dit document kan afdrukken, en schrijf niets',
      force: 'overschrijf ook een bestand dat eco niet schreef of dat met de hand is gewijzigd',
      audience: 'voor wie: public, partners (standaard) of internal; wat niet voor die lezer is, telt nergens in mee',
      after: `Voorbeeld: eco report startnotitie actieplan examples/noordoostpolder -o documenten

Eigen vormgeving: zet templates (Handlebars) in de map templates naast eco.config.yaml, of in de map van het ecosysteem.
  nl/start-note.md.hbs              vervangt een document; het kenmerk staat in --list
  nl/partials/document-head.hbs     vervangt een deel van documenten; partials/table.hbs doet dat in elke taal. Wat eco er
                                    zelf zet, komt erbij met {{> eco/document-head}}
  nl/brief-aan-de-raad.md.hbs       een eigen document, te schrijven met: eco report brief-aan-de-raad
Een template kan {{naam}} afdrukken, herhalen met {{#each}}, kiezen met {{#if}}, {{#unless}} en {{#with}}, en een deel
invoegen met {{> table tabel}}. {{mermaid naam}} is voor tekst in een tekening.

--data toont een document als een object, en meer documenten als een object per kenmerk (start-note). Een eigen document
heeft deze namen, die blijven zoals ze zijn:
  ecosystem, date, edition, faults, foreign, concept, illustrative, inDossier, readers    de kop van elk document
  sections    de onderdelen van het ecosysteem zoals ze geschreven zijn; wat er niet staat, is null of een lege lijst
  named       hetzelfde in woorden: namen in plaats van kenmerken, datums en bedragen zoals mensen ze schrijven;
              {{#if is.status.asked}} vraagt of een vaste waarde de genoemde is
  startNote, actionPlan, …    wat in elk document van eco staat; die namen kunnen per versie van eco verschillen`,
    },
    explain: {
      about: 'leg een regel, vraag of document uit; zonder naam: alles op een rij',
      id: 'regel, vraag of document',
    },
    list: {
      about: 'laat zien wat er in een onderdeel staat, of welke onderdelen er zijn',
      section: 'onderdeel, zoals partners of acties; zonder onderdeel: wat er is en hoeveel',
      format: 'vorm van de uitvoer: table, json of csv',
      where: 'alleen wat hieraan voldoet; mag vaker, dan telt alles; veld= is zonder waarde',
      sort: 'op volgorde van dit veld',
      after:
        'Voorbeeld: eco list acties examples/pps-klimaatadaptatie --where status=loopt --where trekker=roc-lindervaart',
    },
    show: {
      about: 'laat één ding zien, met alles wat ernaar verwijst',
      id: 'id of titel, zoals roc-lindervaart; partners/roc als het id vaker voorkomt; of een onderdeel, zoals visie',
      format: 'vorm van de uitvoer: text of json',
      after: 'Voorbeeld: eco show roc-lindervaart examples/pps-klimaatadaptatie',
    },
    badOption: (option) => `De optie ${option} bestaat niet.`,
    dashedValue: (value) => `"${value}" begint met een streepje. Is het een waarde? Zet er dan -- voor: -- "${value}".`,
    badCommand: (command) => `De opdracht "${command}" bestaat niet.`,
    badChoice: (option, value, allowed) => `"${value}" kan niet bij ${option}. Kies uit: ${allowed}.`,
    badDate: (value) => `"${value}" is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-30.`,
    missingValue: (option) => `Bij ${option} hoort een waarde.`,
    missingWord: (word) => `Achter deze opdracht hoort nog: <${word}>.`,
    tooMany: 'Er staan te veel woorden achter deze opdracht.',
    didYouMean: (word) => `Bedoel je ${word}?`,
  },
}
