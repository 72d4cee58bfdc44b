import type { RuleText } from './rule-text.ts'

/** Every rule explained, in the order in which `eco` comes across them. */
export const rules: Readonly<Record<string, RuleText>> = {
  // Lezen van een bestand
  'alias-cycle': {
    title: 'Een verwijzing naar zichzelf',
    what: 'Een verwijzing (*naam) wijst naar een stuk waar zij zelf in staat.',
    why: 'Zo’n stuk heeft geen einde en is niet te lezen.',
    how: 'Schrijf het stuk op deze plek uit, of haal de verwijzing weg.',
  },
  'complex-key': {
    title: 'Een veld zonder gewone naam',
    what: 'De naam van een veld is hier een lijst of een groep in plaats van een woord.',
    why: 'Elk veld heeft een naam van één woord; anders weet niemand wat de waarde betekent.',
    how: 'Kijk of er een vraagteken, haak of streepje te veel staat. Zo hoort het: name: Stroomwerk Noord',
  },
  'duplicate-key': {
    title: 'Een veld staat er twee keer',
    what: 'Hetzelfde veld staat twee keer in dezelfde groep.',
    why: 'Alleen de eerste waarde telt; de tweede zou ongemerkt verdwijnen.',
    how: 'Haal een van de twee weg. Zijn het er echt twee, maak er dan een lijst van: goals: [talent, techniek]',
  },
  'empty-file': {
    title: 'Leeg bestand',
    what: 'In dit bestand staat niets, of alleen commentaar (regels met een hekje ervoor).',
    why: 'Een leeg bestand is vaak een bestand waarvan het opslaan mislukte.',
    how: 'Vul het, bijvoorbeeld met "partners:" en een eerste partner, of gooi het weg.',
  },
  'empty-value': {
    title: 'Veld zonder waarde',
    what: 'Achter een veld of streepje staat niets.',
    why: 'Een lezer weet niet of het is vergeten of dat er echt niets is.',
    how: 'Vul een waarde in (deadline: 2027-06) of haal de regel weg.',
  },
  encoding: {
    title: 'Verkeerde codering',
    what: 'Het bestand is niet opgeslagen als UTF-8, of het is geen tekst.',
    why: 'Letters zoals é en ë raken dan verminkt.',
    how: 'Sla het opnieuw op als UTF-8: in VS Code rechtsonder op de codering klikken.',
  },
  'merge-not-mapping': {
    title: 'Invoegen kan hier niet',
    what: 'Achter "<<:" staat iets anders dan een groep velden.',
    why: 'Alleen een groep velden is in een andere groep in te voegen.',
    how: 'Verwijs naar een groep (<<: *standaard), of schrijf de velden uit.',
  },
  'missing-space': {
    title: 'Spatie vergeten',
    what: 'Achter een dubbele punt of streepje ontbreekt de spatie.',
    why: 'Zonder spatie leest YAML het als één stuk tekst en bestaat het veld niet.',
    how: 'Zet er een spatie achter: "name: Stroomwerk" in plaats van "name:Stroomwerk".',
  },
  'not-a-mapping': {
    title: 'Geen onderdelen in het bestand',
    what: 'Het bestand begint niet met onderdelen zoals "partners:" of "actions:".',
    why: 'Zonder onderdeel is niet te zien waar de inhoud over gaat.',
    how: 'Zet er een onderdeel boven en spring de rest in, bijvoorbeeld: partners:',
  },
  'several-documents': {
    title: 'Meer documenten in één bestand',
    what: 'In het bestand staat een regel "---" met daaronder een tweede document.',
    why: 'Alleen het eerste document zou meetellen.',
    how: 'Haal de regel "---" weg, of zet het tweede deel in een eigen bestand.',
  },
  'swallowed-item': {
    title: 'Punt opgeslokt door de tekst erboven',
    what: 'Een regel die op een nieuw punt of veld lijkt, hoort door het inspringen bij de tekst erboven.',
    why: 'Het punt doet dan niet mee, terwijl het er wel staat.',
    how: 'Laat het streepje even ver inspringen als de andere streepjes van de lijst.',
  },
  'tab-indentation': {
    title: 'Ingesprongen met tabs',
    what: 'De regel is ingesprongen met een tab.',
    why: 'YAML kent alleen spaties; met een tab is niet te zien wat waarbij hoort.',
    how: 'Vervang elke tab door twee spaties; in VS Code: "Convert Indentation to Spaces".',
  },
  'too-deep': {
    title: 'Te diep genest',
    what: 'Iets zit dieper genest dan een ecosysteem ooit nodig heeft.',
    why: 'Zo diep zit het alleen door een vergeten haak of door opzet.',
    how: 'Kijk of er haken te veel staan en of de regels goed inspringen.',
  },
  'too-large': {
    title: 'Te groot bestand',
    what: 'Het bestand is groter dan eco leest.',
    why: 'Een bestand van deze omvang is met de hand niet bij te houden.',
    how: 'Verdeel de lijsten over meer bestanden, bijvoorbeeld één bestand per partner.',
  },
  'too-much-expansion': {
    title: 'Te veel herhaald door verwijzingen',
    what: 'Met alle verwijzingen (*naam) uitgeschreven wordt het bestand veel te groot.',
    why: 'Een klein bestand kan zo het geheugen vullen.',
    how: 'Verwijs minder vaak naar grote stukken, of schrijf ze één keer uit.',
  },
  'unknown-alias': {
    title: 'Verwijzing naar niets',
    what: 'Een verwijzing (*naam) wijst naar een naam die er niet is, of die pas later komt.',
    why: 'De waarde die hier hoort te staan, is niet te vinden.',
    how: 'Geef het stuk verderop naar boven een naam met &naam. Bedoel je gewone tekst, zet die dan tussen aanhalingstekens: "*let op"',
  },
  'unknown-tag': {
    title: 'Onbekend uitroepteken',
    what: 'Een waarde begint met een uitroepteken; dat is in YAML een opdracht die eco niet kent.',
    why: 'Wat er met de waarde moet gebeuren, is onbekend; eco voert nooit iets uit.',
    how: 'Zet de tekst tussen aanhalingstekens: note: "!let op"',
  },
  'unsafe-key': {
    title: 'Veldnaam die niet mag',
    what: 'Een veld heet "__proto__".',
    why: 'Die naam kan programma’s ontregelen.',
    how: 'Kies een andere naam.',
  },
  'unused-anchor': {
    title: 'Naam die niemand gebruikt',
    what: 'Een stuk heeft een naam (&naam) waar nergens naar wordt verwezen.',
    why: 'Vaak is een gewone "&" in de tekst bedoeld; die valt zo weg.',
    how: 'Zet tekst met een & vooraan tussen aanhalingstekens, of haal de naam weg.',
  },
  'yaml-syntax': {
    title: 'Geen geldige YAML',
    what: 'De tekst volgt de regels van YAML niet, zodat dit deel niet te lezen is.',
    why: 'Wat eco niet kan lezen, kan het ook niet nakijken.',
    how: 'Kijk naar inspringen, aanhalingstekens en haken op deze regel en die erboven. Tekst met ": " erin hoort tussen aanhalingstekens.',
  },

  // Waar de bestanden staan
  'no-ecosystem': {
    title: 'Geen ecosysteem gevonden',
    what: 'Op deze plek staat geen ecosystem.yaml.',
    why: 'Zonder dat bestand weet eco niet waar een ecosysteem begint.',
    how: 'Ga naar de map van het ecosysteem, of begin er een met: eco init',
  },
  'missing-section': {
    title: 'Het onderdeel "ecosystem" ontbreekt',
    what: 'Nergens in de map staat hoe het ecosysteem heet.',
    why: 'Elk overzicht en elk document begint met die naam.',
    how: 'Begin ecosystem.yaml met "ecosystem:" en zet daaronder, ingesprongen, "id: mijn-coalitie" en "name: Mijn coalitie".',
  },
  'section-in-two-files': {
    title: 'Onderdeel in twee bestanden',
    what: 'Een onderdeel dat maar één keer mag voorkomen, zoals "vision", staat in twee bestanden.',
    why: 'Alleen het eerste telt, dus het tweede stuk doet niets.',
    how: 'Voeg de twee samen. Lijsten zoals "partners" mogen wel over bestanden verdeeld zijn.',
  },
  'duplicate-ecosystem': {
    title: 'Twee ecosystemen met één id',
    what: 'Twee ecosystemen die samen worden bekeken, hebben hetzelfde id.',
    why: 'Hun documenten zouden over elkaar heen worden geschreven, en vaak is het een vergeten kopie van een map.',
    how: 'Geef elk een eigen id (id: warmtebond-2), of haal de map weg die niet meetelt.',
  },
  'link-skipped': {
    title: 'Koppeling overgeslagen',
    what: 'In de map staat een koppeling (symbolic link) naar een andere plek.',
    why: 'Een koppeling kan buiten het ecosysteem uitkomen; eco volgt haar daarom niet.',
    how: 'Zet het bestand zelf in de map.',
  },
  'unreadable-file': {
    title: 'Onleesbaar bestand',
    what: 'Een bestand of map is niet te openen.',
    why: 'Wat erin staat, is niet nagekeken.',
    how: 'Kijk of je er rechten op hebt en of het een gewoon bestand is.',
  },

  // Past het in het model
  'missing-key': {
    title: 'Verplicht veld ontbreekt',
    what: 'Een veld dat er altijd moet zijn, ontbreekt.',
    why: 'Zonder dit veld is het geheel niet te begrijpen of niet aan te wijzen.',
    how: 'Zet het erbij; "eco explain" met de naam van het onderdeel laat zien welke velden verplicht zijn. Een punt begint meestal zo: - id: stroomwerk-noord',
  },
  'not-a-date': {
    title: 'Geen datum',
    what: 'Hier hoort een datum, maar de waarde is er geen.',
    why: 'Met "Q3" of "begin volgend jaar" is niet te rekenen.',
    how: 'Schrijf jaar, maand en dag, of zo precies als je het weet: 2027-06-30, 2027-06 of 2027',
  },
  'not-a-number': {
    title: 'Geen getal',
    what: 'Hier hoort een getal, maar er staat iets anders.',
    why: 'Met tekst als "ca. 20k" is niet te rekenen.',
    how: 'Schrijf alleen cijfers, met een punt voor decimalen: amount: 24000 of amount: 24000.50',
  },
  'not-allowed': {
    title: 'Waarde die hier niet kan',
    what: 'De waarde is geen van de woorden waaruit je hier kunt kiezen.',
    why: 'Alleen met vaste woorden zijn dingen te tellen en te vergelijken.',
    how: 'Kies een van de genoemde woorden, bijvoorbeeld: status: active',
  },
  'not-an-id': {
    title: 'Geen geldig kenmerk',
    what: 'Een kenmerk (id) heeft kleine letters, cijfers en streepjes; deze waarde heeft iets anders.',
    why: 'Naar een kenmerk wordt overal verwezen, dus het moet eenvoudig en vast zijn.',
    how: 'Schrijf bijvoorbeeld: id: stroomwerk-noord',
  },
  'not-yes-or-no': {
    title: 'Geen ja of nee',
    what: 'Hier hoort ja of nee, maar er staat iets anders.',
    why: 'Een antwoord ertussenin is niet mee te tellen.',
    how: 'Schrijf "true" voor ja of "false" voor nee: secured: true',
  },
  'unknown-key': {
    title: 'Onbekend veld',
    what: 'Dit veld bestaat hier niet.',
    why: 'Een veld met een tikfout wordt anders stilletjes overgeslagen.',
    how: 'Kijk naar het voorstel. Wil je iets kwijt waarvoor geen veld is, gebruik dan: note: …',
  },
  'unknown-section': {
    title: 'Onbekend onderdeel',
    what: 'Een bestand bevat een onderdeel dat eco niet kent.',
    why: 'Alles wat eronder staat, doet dan niet mee.',
    how: 'Kijk naar het voorstel, of kies een onderdeel. Basis: ecosystem, vision, problem, target_groups, partners, roles, goals, actions. Waarom: trends, history, related_ecosystems. Wie: stakeholders, shared_interests, relations, value_flows, chain, capabilities, technologies. Wat: value_proposition, propositions, solution_directions, joint_functions, scope, roadmap. Sturing: orchestration, governance. Werk: indicators, work_packages. Geld: finance. Leren: risks, dependencies, tensions, assumptions, theory_of_change, experiments, learnings, policy_issues, communication, monitoring, reflections, changes, ideas, iterations. Vastgelegd: decisions, meetings, documents, glossary, methods_used, answers.',
  },
  'wrong-type': {
    title: 'Verkeerd soort waarde',
    what: 'Er staat een lijst waar tekst hoort, tekst waar een groep hoort, of iets dergelijks.',
    why: 'De waarde is zo niet te gebruiken en telt niet mee.',
    how: 'Een lijst heeft streepjes of rechte haken: goals: [talent]. Een groep heeft ingesprongen velden.',
  },

  // Kenmerken en verwijzingen
  'duplicate-id': {
    title: 'Kenmerk dubbel gebruikt',
    what: 'Twee dingen van dezelfde soort hebben hetzelfde kenmerk (id).',
    why: 'Een verwijzing kan dan op twee dingen slaan.',
    how: 'Geef een van de twee een ander kenmerk: id: stroomwerk-zuid',
  },
  'unknown-body': {
    title: 'Onbekend orgaan',
    what: 'Er wordt verwezen naar een orgaan dat niet bij "governance" staat.',
    why: 'Wie hier beslist of overlegt, is zo niet te vinden.',
    how: 'Zet het orgaan bij governance.bodies, of kies een orgaan dat er al is: body: stuurgroep',
  },
  'unknown-reference': {
    title: 'Verwijzing naar iets wat er niet is',
    what: 'Er wordt verwezen naar een kenmerk (id) dat nergens voorkomt.',
    why: 'Trekkers, doelen en partners zijn dan niet aan elkaar te knopen.',
    how: 'Kijk naar het voorstel, of voeg het ontbrekende toe. Gebruik het kenmerk, niet de naam: owner: stroomwerk-noord',
  },

  // Kringen
  'dependency-cycle': {
    title: 'Acties wachten op elkaar',
    what: 'Twee of meer acties wachten via "depends_on" op elkaar, in een kring.',
    why: 'Geen van die acties kan beginnen.',
    how: 'Haal één "depends_on" weg, of knip een actie in een deel dat eerst kan en een deel dat later komt.',
  },
  'goal-parent-cycle': {
    title: 'Doelen hangen onder elkaar',
    what: 'Doelen staan via "parent" in een kring onder elkaar.',
    why: 'Er is dan geen hoofddoel en de doelenboom is niet te tekenen.',
    how: 'Haal "parent" weg bij het doel dat bovenaan hoort.',
  },
  'target-group-cycle': {
    title: 'Doelgroepen volgen elkaar in een kring',
    what: 'Doelgroepen volgen via "follows" op elkaar, zonder begin.',
    why: 'Niet te zien is met welke groep je begint.',
    how: 'Haal "follows" weg bij de eerste groep.',
  },
  'successor-cycle': {
    title: 'Partners volgen elkaar op',
    what: 'Een partner is via "replaced_by" zijn eigen opvolger, rechtstreeks of langs anderen.',
    why: 'Niet te zien is wie het werk nu doet.',
    how: 'Laat "replaced_by" alleen staan bij wie vertrok: replaced_by: stroomwerk-noord',
  },

  // Planning
  'start-after-deadline': {
    title: 'Start na de deadline',
    what: 'Een actie begint later dan ze klaar moet zijn.',
    why: 'Een van de twee datums klopt niet.',
    how: 'Zet de start eerder of de deadline later: start: 2027-01 en deadline: 2027-06',
  },
  'end-before-start': {
    title: 'Einde vóór het begin',
    what: 'Een periode van een rol, proef, ronde, bijdrage of van het ecosysteem eindigt voordat zij begint.',
    why: 'De periode bestaat zo niet; vaak zijn de datums verwisseld.',
    how: 'Wissel ze om of verbeter er een: from: 2026-01 en to: 2027-12',
  },
  'action-after-goal-deadline': {
    title: 'Actie later klaar dan het doel',
    what: 'Een actie is pas klaar na de datum waarop haar doel bereikt moet zijn.',
    why: 'De actie kan dan niet meer aan dat doel bijdragen.',
    how: 'Haal de actie naar voren, of spreek voor het doel een latere datum af. Terugkerende acties tellen niet mee.',
  },
  'sub-goal-after-goal-deadline': {
    title: 'Subdoel later dan het hoofddoel',
    what: 'Een subdoel moet later bereikt zijn dan het doel erboven.',
    why: 'Een doel is niet bereikt zolang een deel ervan nog moet.',
    how: 'Zet het subdoel eerder of het hoofddoel later.',
  },
  'starts-before-dependency-ends': {
    title: 'Begint te vroeg',
    what: 'Een actie begint voordat de actie waarop zij wacht klaar is.',
    why: 'De planning kan zo niet kloppen.',
    how: 'Laat de actie later beginnen, of haal "depends_on" weg als zij niet echt hoeft te wachten.',
  },
  'depends-on-stopped': {
    title: 'Wacht op een gestopte actie',
    what: 'Een actie wacht op een actie die is gestopt.',
    why: 'Waar ze op wacht, komt niet meer.',
    how: 'Haal de afhankelijkheid weg, wijs een andere actie aan, of zet ook deze op "status: stopped".',
  },
  'deadline-passed': {
    title: 'Deadline verstreken',
    what: 'De deadline van een actie is voorbij en ze is niet klaar of gestopt.',
    why: 'Het plan loopt achter op de werkelijkheid, of niemand werkte het bij.',
    how: 'Zet "status: done" met "done_on", of schrijf hoe het alsnog lukt: recovery: { how: extra team, new_date: 2027-03 }',
  },
  'goal-deadline-passed': {
    title: 'Doel niet op tijd',
    what: 'De datum van een doel is voorbij en niet al het werk ervoor is klaar.',
    why: 'Een verlopen doel stuurt niet meer.',
    how: 'Rond de acties af, spreek een nieuwe datum af, of leg vast dat het doel vervalt (changes).',
  },
  'decision-overdue': {
    title: 'Een besluit dat te laat is',
    what: 'Een besluit is gevraagd (status: asked), maar de datum waarop het nodig was (needed_by), is voorbij.',
    why: 'Wie op het besluit wacht, kan niet verder, en niemand ziet het.',
    how: 'Is het genomen, zet dan status: taken en decided_on: 2026-11-02. Anders een nieuwe datum, of status: postponed.',
  },
  'done-without-date': {
    title: 'Klaar, maar sinds wanneer?',
    what: 'Een actie is klaar zonder dat de dag erbij staat.',
    why: 'Zonder dag is de voortgang niet over de tijd te volgen.',
    how: 'Zet de dag erbij: done_on: 2026-11-12',
  },
  'done-in-future': {
    title: 'Klaar in de toekomst',
    what: 'Een actie is afgerond op een dag die nog moet komen.',
    why: 'Wat nog komt, is niet klaar; de voortgang lijkt zo beter dan ze is.',
    how: 'Verbeter de dag, of zet de verwachte dag bij "deadline".',
  },
  'complete-but-not-done': {
    title: 'Af, maar niet op klaar',
    what: 'De voortgang is 100% of er staat een dag van afronding, maar de actie staat niet op klaar.',
    why: 'De actie blijft zo in elk overzicht openstaan.',
    how: 'Zet "status: done" met "done_on", of verlaag de voortgang.',
  },
  'done-but-not-complete': {
    title: 'Op klaar, maar niet af',
    what: 'Een actie staat op klaar met een voortgang onder 100%.',
    why: 'Een van de twee klopt niet.',
    how: 'Zet "progress: 100" of haal de voortgang weg; is er nog werk, zet dan "status: active".',
  },

  // Acties
  'action-without-goal': {
    title: 'Actie zonder doel',
    what: 'Bij een actie staat niet aan welk doel ze bijdraagt.',
    why: 'Werk zonder doel kost menskracht die ergens anders nodig is.',
    how: 'Noem een doel (goals: [batterijen-delen]) of schrap de actie.',
  },
  'action-without-owner': {
    title: 'Actie zonder trekker',
    what: 'Bij een actie staat niet wie haar trekt.',
    why: 'Wat van iedereen is, doet niemand.',
    how: 'Noem één partner of orgaan: owner: stroomwerk-noord',
  },
  'action-without-deadline': {
    title: 'Actie zonder einddatum',
    what: 'Bij een actie staat niet wanneer ze klaar moet zijn.',
    why: 'Zonder datum schuift het werk steeds door.',
    how: 'Een maand volstaat: deadline: 2027-06',
  },
  'recurring-without-rhythm': {
    title: 'Terugkerend, maar hoe vaak?',
    what: 'Een actie keert terug zonder dat er staat hoe vaak.',
    why: 'De actie is zo niet in te plannen en niet te begroten.',
    how: 'Zet erbij: every: quarter',
  },
  'recurring-without-end': {
    title: 'Terugkerend zonder einde',
    what: 'Een actie keert terug zonder einddatum.',
    why: 'Zonder afgesproken moment kijkt niemand of het nog zin heeft.',
    how: 'Spreek af tot wanneer, en beslis dan opnieuw: deadline: 2027-12',
  },

  // Trekkers
  'owner-left': {
    title: 'Trekker is vertrokken',
    what: 'De trekker van een actie, doel of risico is een partner die is vertrokken.',
    why: 'Het werk ligt stil zonder dat iemand het merkt.',
    how: 'Kies een nieuwe trekker, bijvoorbeeld de opvolger: owner: stroomwerk-noord',
  },
  'owner-not-committed': {
    title: 'Trekker heeft nog niet toegezegd',
    what: 'De trekker van een actie, doel of risico is in beeld of benaderd, maar doet nog niet mee.',
    why: 'Het plan leunt op iemand die nog nee kan zeggen.',
    how: 'Kies een trekker die meedoet, of zet de partner na toezegging op "status: committed".',
  },

  // Rollen
  'role-holder-left': {
    title: 'Rol ligt bij een vertrokken partner',
    what: 'Een rol loopt door bij een partner die is vertrokken.',
    why: 'De rol lijkt bezet, maar niemand vervult haar.',
    how: 'Sluit de rol af (to: 2026-05) en geef haar aan een ander.',
  },
  'role-holder-not-committed': {
    title: 'Rol ligt bij wie nog niet toezegde',
    what: 'Een rol ligt bij een partner die in beeld of benaderd is.',
    why: 'Niemand is al aan deze rol gebonden.',
    how: 'Geef de rol aan een partner die meedoet, of vraag eerst om een toezegging.',
  },
  'role-held-twice': {
    title: 'Rol dubbel bezet',
    what: 'Dezelfde rol ligt in dezelfde tijd en fase bij twee houders, of twee keer bij dezelfde.',
    why: 'Partners weten niet bij wie ze moeten zijn.',
    how: 'Laat de een stoppen voordat de ander begint (to: 2026-06, from: 2026-07), of verdeel de fasen: phases: [direct]',
  },
  'role-without-holder': {
    title: 'Rol zonder vervuller',
    what: 'Een rol is nodig, maar niemand vervult haar.',
    why: 'Wat bij de rol hoort, blijft liggen.',
    how: 'Noem een partner of orgaan (holder: programmabureau), of zet "needed: false" met een reden.',
  },
  'role-not-needed-without-reason': {
    title: 'Rol niet nodig, maar waarom?',
    what: 'Een rol heet niet nodig, zonder reden.',
    why: 'Later weet niemand of daarover is nagedacht.',
    how: 'Zet de reden erbij: reason: de partners kennen elkaar al',
  },

  // Partners en organen
  'left-without-date': {
    title: 'Vertrokken, maar wanneer?',
    what: 'Een partner is vertrokken zonder datum.',
    why: 'Niet te zien is tot wanneer bijdragen en taken telden.',
    how: 'Zet de datum erbij: left: 2026-05',
  },
  'left-before-joined': {
    title: 'Vertrokken vóór het toetreden',
    what: 'Een partner vertrok eerder dan hij toetrad.',
    why: 'Een van de twee datums klopt niet.',
    how: 'Verbeter de datums: joined: 2019-11 en left: 2026-05',
  },
  'left-but-active': {
    title: 'Vertrokken, maar niet op vertrokken',
    what: 'De vertrekdatum van een partner is voorbij, maar de status is een andere.',
    why: 'Tellingen van partners kloppen dan niet.',
    how: 'Zet "status: left", of haal "left" weg als de partner is gebleven.',
  },
  'joined-in-future': {
    title: 'Actief voordat hij meedoet',
    what: 'Een partner telt als actief, maar de datum waarop hij toetreedt (joined), ligt in de toekomst.',
    why: 'Documenten noemen hem dan als deelnemer terwijl hij dat nog niet is.',
    how: 'Zet status: committed (of approached) tot hij meedoet, of verbeter de datum: joined: 2026-09',
  },
  'relation-with-itself': {
    title: 'Met zichzelf verbonden',
    what: 'Een relatie, waardestroom of afhankelijkheid heeft aan beide kanten dezelfde partij.',
    why: 'Zo’n lijn zegt niets over het netwerk.',
    how: 'Noem bij "to" de andere partij: to: stroomwerk-noord',
  },
  'body-without-members': {
    title: 'Orgaan zonder leden',
    what: 'Bij een orgaan staat niet welke partners erin zitten.',
    why: 'Niet te zien is wie er meebeslist.',
    how: 'Noem de partners: members: [stroomwerk-noord, gemeente-veldrijk]',
  },
  'member-left': {
    title: 'Vertrokken partner zit nog in een orgaan',
    what: 'Een vertrokken partner is nog lid of voorzitter van een orgaan.',
    why: 'Het orgaan lijkt vollediger dan het is.',
    how: 'Haal de partner weg of zet er de opvolger neer.',
  },
  'essential-without-part': {
    title: 'Onmisbaar, maar waarvoor?',
    what: 'Een partner heet onmisbaar, maar er rust geen werk, rol, schakel, bekwaamheid of bijdrage op.',
    why: 'Niemand ziet wat er stilvalt als deze partner vertrekt.',
    how: 'Zet erbij wat op de partner rust, bijvoorbeeld bij een bekwaamheid: provided_by: [stroomwerk-noord]; of haal "essential" weg.',
  },
  'partner-without-part': {
    title: 'Partner zonder enige plek',
    what: 'Een partner doet mee, maar wordt nergens genoemd: geen relatie, waardestroom, actie, rol of bijdrage, terwijl minstens drie op de vier partners wel iets hebben.',
    why: 'Wie nergens bij staat, hoort er voor de anderen niet bij en haakt als eerste af.',
    how: 'Geef de partner een plek, bijvoorbeeld: contributors: [stroomwerk-noord]; volgt hij alleen, zet dan: involvement: following',
  },
  'capability-on-one-partner': {
    title: 'Nodig, en bij één partner',
    what: 'Een bekwaamheid die nodig is (minimum, of required_for iets wat nog moet) wordt door één partner geleverd, en niemand die meedoet kan het overnemen.',
    why: 'Valt die partner weg, dan kan niemand het meer.',
    how: 'Zoek een tweede partner of noem een vervanger: fallback: [gemeente-veldrijk]',
  },
  'provider-not-taking-part': {
    title: 'Ingevuld door wie niet meedoet',
    what: 'Bij een schakel of bekwaamheid staan alleen partners die nog niet, nu niet of niet meer meedoen.',
    why: 'Ze lijkt geregeld, maar niemand doet het.',
    how: 'Noem een partner die meedoet: provided_by: [stroomwerk-noord] of partners: [stroomwerk-noord]',
  },
  'last-provider-leaves': {
    title: 'De laatste die het kan, vertrekt',
    what: 'Iedereen die een schakel of bekwaamheid invult of kan overnemen, heeft een vertrekdatum, en een opvolger staat er niet.',
    why: 'Na die datum doet niemand het meer.',
    how: 'Zoek op tijd een ander, of noem de opvolger bij de partner die vertrekt: replaced_by: stroomwerk-noord',
  },

  // Doelen
  'goal-without-action': {
    title: 'Doel zonder actie',
    what: 'Bij een doel, of een doel eronder, staat geen actie die eraan bijdraagt.',
    why: 'Een doel waar niemand aan werkt, wordt niet bereikt.',
    how: 'Koppel een actie aan het doel (goals: [batterijen-delen]), of schrap het doel.',
  },
  'goal-not-specific': {
    title: 'Doel niet specifiek (S van SMART)',
    what: 'Een doel heeft geen omschrijving, of een van minder dan acht woorden.',
    why: 'Partners lezen in een kreet elk iets anders.',
    how: 'Zeg wie wat doet, voor wie en waar: statement: Twintig bedrijven op het terrein delen in 2028 één aansluiting',
  },
  'goal-not-measurable': {
    title: 'Doel niet meetbaar (M van SMART)',
    what: 'Een doel heeft geen indicator met een eenheid en een streefwaarde.',
    why: 'Niemand kan dan vaststellen of het is bereikt.',
    how: 'Koppel een indicator (indicators: [aansluitingen]) en geef die "unit: bedrijven" en "target: 20".',
  },
  'goal-not-ambitious': {
    title: 'Niet gezegd wat er ambitieus is (A van SMART)',
    what: 'Bij een doel staat niet wat het ambitieus maakt.',
    why: 'Voor wat toch al gebeurt, is geen ecosysteem nodig.',
    how: 'Schrijf het op: ambition: Nergens in Nederland is dit al gelukt',
  },
  'goal-not-realistic': {
    title: 'Niet gezegd waarom het kan (R van SMART)',
    what: 'Bij een doel staat niet waarom het haalbaar is.',
    why: 'Partners zetten zich niet in voor iets waar ze niet in geloven.',
    how: 'Schrijf op waar het vertrouwen op steunt: realism: De proef met vier bedrijven draait al een jaar',
  },
  'goal-not-time-bound': {
    title: 'Doel zonder datum (T van SMART)',
    what: 'Bij een doel staat niet wanneer het bereikt moet zijn.',
    why: 'Zonder datum is er geen moment om te zien of het is gelukt.',
    how: 'Een maand of jaar volstaat: deadline: 2028',
  },
  'goal-without-owner': {
    title: 'Doel zonder kartrekker',
    what: 'Bij een doel staat niet wie het trekt.',
    why: 'Niemand merkt het dan als het doel uit beeld raakt.',
    how: 'Noem één partner of orgaan: owner: gemeente-veldrijk',
  },

  // Indicatoren
  'indicator-without-target': {
    title: 'Indicator zonder streefwaarde',
    what: 'Een indicator heeft geen streefwaarde.',
    why: 'Een meting zegt pas iets naast de waarde die je wilt.',
    how: 'Zet erbij: target: 20 en by: 2028',
  },
  'target-equals-baseline': {
    title: 'Streefwaarde gelijk aan beginwaarde',
    what: 'De streefwaarde van een indicator is gelijk aan de beginwaarde.',
    why: 'Zo is het doel al bereikt voordat je begint.',
    how: 'Kies een waarde die verandering laat zien: baseline: 4 en target: 20',
  },
  'measurement-outside-period': {
    title: 'Meting buiten de periode',
    what: 'Een meting ligt vóór de beginwaarde, of in de toekomst.',
    why: 'De lijn van begin naar nu klopt dan niet.',
    how: 'Verbeter de datum; een verwachting hoort bij "target" en "by".',
  },

  // Bedragen en getallen
  'negative-amount': {
    title: 'Negatief bedrag',
    what: 'Een bedrag is kleiner dan nul.',
    why: 'Sommen van kosten en dekking kloppen dan niet.',
    how: 'Haal het minteken weg; geld dat binnenkomt, is een regel bij finance.funding.',
  },
  'percentage-out-of-range': {
    title: 'Percentage buiten 0 tot 100',
    what: 'Een percentage is kleiner dan 0 of groter dan 100.',
    why: 'Zo’n waarde bestaat niet; vaak is een bedrag of een komma verkeerd ingevuld.',
    how: 'Schrijf een getal van 0 tot 100: progress: 40',
  },
  'contribution-without-amount': {
    title: 'Bijdrage zonder bedrag',
    what: 'Bij een bijdrage in geld of in natura staat geen bedrag.',
    why: 'De optelsom van wat partners inbrengen, is dan te laag.',
    how: 'Zet erbij, desnoods geschat: amount: 24000 en per: year',
  },
  'amount-without-period': {
    title: 'Bedrag zonder periode',
    what: 'Bij een bedrag staat niet of het per jaar, per maand of eenmalig is.',
    why: 'Twaalf keer zoveel of niet: dat scheelt.',
    how: 'Zet erbij: per: year',
  },
  'pulse-out-of-range': {
    title: 'Cijfer buiten 1 tot 10',
    what: 'Een tevredenheidscijfer van een partner ligt niet tussen 1 en 10.',
    why: 'Het gemiddelde zegt dan niets.',
    how: 'Schrijf een cijfer van 1 tot 10: score: 7',
  },
  'trl-out-of-range': {
    title: 'TRL buiten 1 tot 9',
    what: 'Een technologie heeft een TRL die niet bestaat.',
    why: 'De schaal van technologische rijpheid loopt van 1 (basisidee) tot 9 (bewezen in gebruik).',
    how: 'Schrijf een getal van 1 tot 9: trl: 6',
  },
  'year-out-of-range': {
    title: 'Een jaar dat niet kan',
    what: 'Een jaar of datum ligt niet tussen 1900 en 2200.',
    why: 'Kosten, dekking en acties komen dan in een jaar terecht dat in geen tabel past; vaak is het een tikfout.',
    how: 'Schrijf het jaar met vier cijfers: year: 2026, start: 2026-03-01',
  },
  'indicator-percentage': {
    title: 'Een percentage buiten 0 tot 100',
    what: 'Een indicator in procenten (unit: "%") heeft een streefwaarde of meting onder 0 of boven 100.',
    why: 'Een deel van een geheel kan niet meer zijn dan alles; de voortgang klopt dan niet.',
    how: 'Schrijf target: 40 voor 40%. Kan de waarde meer dan 100 worden, noem de eenheid dan anders: unit: groei in %',
  },

  // Geld in balans
  'year-out-of-balance': {
    title: 'Kosten en dekking verschillen',
    what: 'In een jaar verschillen kosten en dekking meer dan 1%.',
    why: 'Een begroting die niet sluit, komt in de uitvoering terug.',
    how: 'Zoek dekking, schrap kosten of verschuif ze naar een ander jaar.',
  },
  'year-without-funding': {
    title: 'Jaar zonder dekking',
    what: 'Voor de kosten van een jaar is geen enkele dekking genoemd.',
    why: 'Het werk van dat jaar kan zo niet betaald worden.',
    how: 'Zet bij finance.funding wie betaalt, ook als het nog niet zeker is: { id: leden-2027, kind: cash, year: 2027, amount: 40000, secured: false }',
  },
  'funding-from-one-payer': {
    title: 'Dekking van één betaler',
    what: 'Van een jaar dat nog komt, betaalt één partner of subsidie meer dan de helft van de dekking.',
    why: 'Valt die betaler weg, dan valt het jaar om.',
    how: 'Zoek een tweede die betaalt, of spreek af wat er gebeurt als deze wegvalt.',
  },
  'settled-more-than-granted': {
    title: 'Meer vastgesteld dan toegekend',
    what: 'Een subsidie is op een hoger bedrag vastgesteld dan was toegekend.',
    why: 'Een vaststelling komt zelden boven de beschikking uit; vermoedelijk is een bedrag verkeerd overgenomen.',
    how: 'Leg de beschikking en de vaststelling naast elkaar en verbeter "granted" of "settled".',
  },
  'budget-exceeds-costs': {
    title: 'Acties duurder dan de begroting',
    what: 'De budgetten van de acties zijn samen hoger dan alle kosten in de begroting.',
    why: 'Het actieplan belooft werk waarvoor geen geld is geraamd.',
    how: 'Neem het werk op bij finance.costs, of verlaag "budget" bij de acties.',
  },
  'aid-above-maximum': {
    title: 'Steun boven de opgegeven grens',
    what: 'De steunintensiteit is hoger dan de grens die er zelf bij is opgegeven.',
    why: 'Dit is geen oordeel over staatssteun; het vraagt om een toets door wie erover gaat.',
    how: 'Laat het toetsen en schrijf de uitkomst op: conclusion: getoetst door het bureau, grens geldt per onderneming',
  },

  // Tekst en privacy
  'placeholder-left': {
    title: 'Nog in te vullen',
    what: 'Een tekst bevat een tijdelijke aanduiding, zoals TODO, n.t.b. of [[naam]].',
    why: 'Zo’n aanduiding komt anders in een document voor bestuurders terecht.',
    how: 'Vul het in, of haal de regel weg tot je het weet.',
  },
  'personal-data': {
    title: 'Gegevens van een persoon',
    what: 'Een tekst bevat een mailadres, telefoonnummer, burgerservicenummer of de naam van een persoon.',
    why: 'Een map met git vergeet niets, dus de gegevens zijn er later nauwelijks nog uit te halen.',
    how: 'Noem de organisatie of de rol. Personen horen in contacts.local.yaml, dat buiten git blijft. Staat het er al langer in, laat dan ook de geschiedenis opschonen.',
  },
  'illustrative-figures': {
    title: 'Verzonnen getal bij een bestaande partner',
    what: 'Een getal dat als verzonnen is aangemerkt, hoort bij een partner die dat niet is.',
    why: 'Een lezer neemt het mee als feit over die organisatie.',
    how: 'Laat het getal weg, geef de bron (source: jaarverslag 2025), of verzin ook de partner: illustrative: true',
  },
  'checklist-double-item': {
    title: 'Een eigen vraag met het kenmerk van een andere',
    what: 'Een vraag in je eigen vragenlijst heeft een id dat al van een ingebouwde methode is.',
    why: 'Antwoorden verwijzen naar dat id; bij twee vragen met hetzelfde id is niet te zeggen welke is bedoeld.',
    how: 'Geef je eigen vraag een eigen voorvoegsel: id: gh-bewoners',
  },
  'checklist-no-answer': {
    title: 'Een vraag zonder antwoord in de gegevens',
    what: 'Bij een vraag staat niet welke gegevens haar beantwoorden.',
    why: 'Zonder dat blijft de vraag altijd open.',
    how: 'Voeg toe: answered_by: { text: problem.statement }, of { attested: true } als alleen iemand het kan zeggen.',
  },
  'checklist-not-found': {
    title: 'Een vragenlijst die er niet is',
    what: 'eco.config.yaml noemt een bestand dat er niet is, of dat buiten de map van de configuratie ligt.',
    why: 'De vragen uit dat bestand tellen dan niet mee.',
    how: 'Noem een bestand in dezelfde map of daaronder: checklists: [tien-vragen.yaml]',
  },
  'checklist-unknown-field': {
    title: 'Een veld dat het model niet kent',
    what: 'Een vraag kijkt naar een veld dat niet bestaat.',
    why: 'De vraag zou nooit te beantwoorden zijn.',
    how: 'Kies het veld dat wordt voorgesteld; met punten ga je dieper: target_groups.conversations',
  },
  'checklist-unknown-item': {
    title: 'Een verwijzing naar een vraag die er niet is',
    what: 'rollup of off noemt een vraag of stap die niet bestaat.',
    why: 'Een optelling over niets zegt niets.',
    how: 'Kies het kenmerk dat wordt voorgesteld, of zoek het op met eco explain.',
  },
  'checklist-unknown-role': {
    title: 'Een rol die niet bestaat',
    what: 'Een vraag noemt een rol die het model niet kent.',
    why: 'De vraag zou nooit te beantwoorden zijn.',
    how: 'Kies een rol uit de rollensets, zoals role: connector (verbinder).',
  },
  'checklist-unknown-signal': {
    title: 'Een berekend feit dat er niet is',
    what: 'Een vraag noemt bij signal een feit dat eco niet berekent.',
    why: 'De waarschuwing zou nooit afgaan.',
    how: 'Kies de naam die wordt voorgesteld, of beantwoord de vraag uit een veld.',
  },
  'checklist-unknown-step': {
    title: 'Een stap die er niet is',
    what: 'Een vraag hoort bij een stap die niet in de vragenlijst staat.',
    why: 'De vraag valt dan buiten elk overzicht.',
    how: 'Voeg de stap toe bij steps, of kies er een die er al is.',
  },
  'roll-up-cycle': {
    title: 'Een vraag die uit zichzelf volgt',
    what: 'Een optelling (rollup) komt via andere vragen weer bij zichzelf uit.',
    why: 'Zo’n vraag is nooit te beantwoorden.',
    how: 'Haal een van de namen bij rollup weg.',
  },
  'unknown-method': {
    title: 'Een methode die er niet is',
    what: 'eco.config.yaml kiest een methode die niet bestaat.',
    why: 'De vragen die je verwacht, tellen dan niet mee.',
    how: 'Kies uit berenschot, pps, tno, keten of all, of noem je eigen vragenlijst bij checklists.',
  },
  'unknown-question': {
    title: 'Een antwoord op een vraag die er niet is',
    what: 'Bij answers staat een vraag die geen enkele vragenlijst kent.',
    why: 'Het antwoord telt dan nergens mee.',
    how: 'Zoek het kenmerk van de vraag op: eco checklist --open',
  },
  'waiver-expired': {
    title: 'Een vrijstelling die is verlopen',
    what: 'De datum bij until is voorbij.',
    why: 'De vraag telt weer mee, en zonder nieuw besluit weet niemand dat.',
    how: 'Beantwoord de vraag, of spreek een nieuwe datum af: until: 2027-12-31',
  },
  'checklist-double-method': {
    title: 'Een eigen vragenlijst met de naam van een andere',
    what: 'Je vragenlijst heet zoals een methode die bij eco hoort.',
    why: 'De vragen zouden door elkaar tellen.',
    how: 'Kies een eigen naam: method: gemeente-hogelinde',
  },
  'checklist-unknown-value': {
    title: 'Een waarde die het veld niet kent',
    what: 'Een vraag vergelijkt met een waarde die dat veld nooit heeft.',
    why: 'De vraag zou nooit beantwoord zijn, zonder dat iemand ziet waarom.',
    how: 'Gebruik de Engelse waarde uit het model: is: [company], niet bedrijf',
  },
  'checklist-incomplete': {
    title: 'Een half gestelde vraag',
    what: 'Een woord in answered_by staat zonder het woord dat erbij hoort.',
    why: 'De vraag zou altijd of nooit beantwoord zijn.',
    how: 'Vul aan: each met has, option met value, balances met with, covers met values of distinct.',
  },
  'checklist-wrong-field': {
    title: 'Een veld van een andere soort',
    what: 'fresh wijst naar een veld zonder datum, of balances naar een veld zonder getal.',
    why: 'Er valt dan niets te vergelijken.',
    how: 'Kies een datum (meetings.date) of een bedrag (finance.costs.amount).',
  },
}
