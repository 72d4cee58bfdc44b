import { describe, expect, test } from 'vitest'
import { passesElevenTest, personalDataIn } from '../../src/facts/personal-data.ts'

describe('personalDataIn', () => {
  test.each([
    'Mail jan@voorbeeld.nl',
    'naar <j.de-vries+net@afdeling.voorbeeld.org>.',
    'mailto:balie@voorbeeld.nl',
    'https://voorbeeld.nl;jan@voorbeeld.nl',
    'https://voorbeeld.nl,jan@voorbeeld.nl',
    '[site](https://voorbeeld.nl),[mail](mailto:jan@voorbeeld.nl)',
    '[www.voorbeeld.nl](mailto:jan@voorbeeld.nl)',
    '<https://voorbeeld.nl>jan@voorbeeld.nl',
  ])('sees the mail address in %j', (text) => {
    expect(personalDataIn(text)?.nl).toBe('een mailadres')
  })

  test.each([
    'Bel 06-12345678',
    'Bel 0612345678.',
    'Bel 06 12 34 56 78',
    'Bel 06 1234 5678 na vijf uur',
    'Bel +31 6 12345678',
    'Bel +31 (0)6 1234 5678',
    'Bel 0031612345678',
    'Bel 053-4891234',
    'Bel (053) 489 12 34',
    'Bel 0546 123456',
    'tel: 020/1234567',
    'Bel +31-53-489 1234',
    'Bel 06.12.34.56.78 of mail',
    'Bel 053.489.12.34',
    'Bel 06.1234.5678',
    'Bel 06–12345678',
    'Bel 06\u201112345678',
    'Bel 06\u00a01234\u00a05678',
    'Bel\t06\t12345678',
    'Bel +31.6.12345678',
    'tel.06-12345678',
    'Jansen,06-12345678,Almelo',
    'http://voorbeeld.nl|06-12345678',
    "'www.voorbeeld.nl',06-12345678",
    '06-12345678/020-1234567',
    '020 123 4567/0612345678',
  ])('sees the phone number in %j', (text) => {
    expect(personalDataIn(text)?.nl).toBe('een telefoonnummer')
  })

  test.each([
    'Bekend onder 123456782',
    'nummer 111222333.',
    'sofi 1234.56.782',
    'BSN 111 222 333',
    'BSN 111.222.333',
    'bsn-nummer: 111-222-333',
    'BSN/111222333',
    'BSN\u00a0111\u00a0222\u00a0333',
    'burgerservicenummer 1234 56 782',
  ])('sees the number in %j', (text) => {
    expect(personalDataIn(text)?.nl).toContain('burgerservicenummer')
  })

  test.each([
    'Gesprek met dhr. Jansen',
    'mevr. van der Berg was erbij',
    'Mevrouw De Vries zit voor',
    'De heer J.P. ’t Hart',
    'Rapport van prof. dr. ir. A.B. de Boer',
    'Met drs. Kaya en anderen',
    'Mr. Smith agreed',
    'meneer Çelik',
    'Namens mevrouw Nieuwenhuis',
    'dhr. P. Verlaan en dhr. Nijhuis',
    'Mevrouw Verkade belt terug',
    'De heer Terweg',
    'mevrouw M. Oosterhuis',
    'mevrouw dr. Oosterhuis',
    'meneer Park',
    'drs. J. van der Weg',
    'mevrouw Van der Laan',
    'dhr.\u00a0Jansen',
    'de\u00a0heer\u202fJansen',
    'mevrouw\tJansen',
    'DHR. JANSEN',
    'MEVROUW JANSEN',
    'DE HEER VAN DIJK',
    'DE HEER EN MEVROUW JANSEN',
    'De Heer Jansen',
    'Overleg met mw De Vries',
    'Mw van Dijk',
    'mw Zonneveld',
    "mevrouw O'Brien",
    'mevrouw O’Brien',
    "mevrouw J. d'Ancona",
    "dhr. 's-Gravesande",
    'dhr. **Jansen**',
    '**dhr.** Jansen',
    'mevrouw _Jansen_',
    'mevr. A. (Anna) Bakker',
    'dhr. (Piet) de Vries',
    'Vraag mevrouw\nDe Vries',
    'Vraag mevrouw  \r\n  De Vries',
    'dr. Jansen van Hogeschool Noord',
    'mevrouw Jansen van Stichting Groen',
    'ir. H. van der Laan',
  ])('sees the name in %j', (text) => {
    expect(personalDataIn(text)?.nl).toBe('de naam van een persoon')
  })

  test.each([
    'Van 2024-2026 en daarna 2027 tot 2030',
    'Op 06-12-2026 10:30 en 01-02-2026 11 uur',
    'Begroot op € 123.456.782 of € 123456782',
    'Omzet 123456782 euro',
    '12.500.000 kWh, 0,123456789 en 0.612345678',
    'RSIN 123456782, KvK 12345678, btw NL123456782B01',
    'IBAN NL91 ABNA 0417 1643 00 en NL91ABNA0417164300',
    'ISBN 978-90-123-4567-8 en doi 10.1016/j.respol.2017.12.001',
    'nummer 123456789',
    'kenmerk 000000000',
    'Bel gratis 0800-1234567 of 0900 1234567',
    'Zie https://voorbeeld.nl/0612345678?mail=jan@voorbeeld.nl en www.voorbeeld.nl/123456782',
    'Op https://kaart.voorbeeld/@52.3702157,4.8951679,15z of https://voorbeeld.nl/a,123456782.html',
    '[site](https://voorbeeld.nl/[a]?mail=jan@voorbeeld.nl) en [b](https://voorbeeld.nl/0612345678)',
    'Volg ons op @stroomnet of https://sociaal.voorbeeld/@stroomnet',
    'Een accu van 20 MW. De rest volgt',
    'Opgeleid tot ing. De school betaalt',
    'Binnen 5 ms Daarna niet meer',
    'Aan de Prof. Bronkhorstlaan en het Ir. Lely Gemaal',
    'Gevestigd aan de Dr. Nassaulaan 12',
    'De Dr. Schaepmanstraat, de Mr. P.J. Troelstralaan en het Prof. dr. Dorgelopark',
    'Aan de Prof. Van der Waalskade en de Dr. Lelydreef',
    'Het Dr. Sarphatihuis en het Mr. Dr. Cort van der Lindenplein',
    'De De heer Jansen Stichting en het Mevrouw Jansenlyceum',
    'De Dr. Kuyper Stichting, het Ir. Lely Lyceum en de Prof. Telders Foundation',
    '12 mw Wind, 12,5 mw Jansenpark, 20\u00a0mw Hollandse Kust en 4 **mw** Kustwind',
    'Een accu van 20 mw. Daarna volgt de rest, binnen 5 ms. Anders niet',
    'Een 12-mw Molen, het aantal mw Wind, Mw Vermogen en MW Zon',
    'Zo’n twintig mw Zuidwending, honderd mw. Daarna meer',
    'Kosten per mw Windpark Noord, het aantal mw Warmtepompen en Mw Zonneweide',
    'Besluit 010.2026.123 van de raad, zaak 015.2026.345',
    'Vermogen in MW. Rekening van ING. RABOBANK',
    'DE HEER EN MEVROUW',
    'GEACHTE MEVROUW OF MENEER',
    'De heer (of mevrouw) van het loket',
    'Geachte mevrouw\n\nHet Programma',
    'Geachte mevrouw\nHierbij het programma',
    'Aan mevrouw\n- Programma Warmte',
    'Netnummer 053\n- 4891234',
    'Opgeleid tot ing. Stichting Warmte betaalt',
    'Een mr. met ervaring, een drs. of een ir.',
    'Art. 25 en art. 41 van de verordening',
    'dhr. of mevr. van het programmabureau',
    'Ronde 010 2025 2026',
    'Op 06.12.2026 11 uur, 06–12–2026 11 uur en 06\u00a012\u00a02026 11',
    'Van 06-12–08-12 10 uur tot 09–12–2026',
    'Onderdeel 06.01.02.03.04 en 010.20.30.40, versie 0.6.12.34.56.78',
    'BSN 123 456 789 is verzonnen, begroot 111.222.333 en kenmerk 111 222 333',
    'Het BSN-stelsel kost € 111.222.333 en BSN 111.222.333.444',
    'zaak/111222333 en KvK 12345678',
    'Goederencode 0601.10.10.00, 0701.90.10.00 en 12,06.12345678',
    'Zaak 2026/0612345678, 0612345678/2026 en 0612345678/1',
    'foto.0612345678 en M0612345678',
    'Begroot 1.061.234.567,80 of 0,06.12',
    '2.061.234–2.123.456.789 euro',
  ])('sees nothing in %j', (text) => {
    expect(personalDataIn(text)).toBeUndefined()
  })

  const pieces = [
    'a',
    '0',
    'dhr. ',
    'J.',
    '1 ',
    '@',
    'a@',
    'A ',
    '[[',
    ' ',
    ' \n',
    '06.',
    '06-',
    '/0',
    'bsn',
    'BSN 1',
    '**',
  ]
  const words = [
    'mw ',
    '1 mw ',
    "d'",
    "mevrouw d'",
    'dhr. (Jan)',
    'Dr. Nassaulaan ',
    'DE HEER EN ',
    'www.',
    'www.a|',
    '](',
  ]
  test.each([...pieces, ...words])('sees nothing in a long text of %j', (piece) =>
    expect(personalDataIn(piece.repeat(100_000))).toBeUndefined(),
  )

  test.each(['06 '.repeat(100_000), `${'a '.repeat(100_000)}jan@pietersen.nl`])('sees what a long text holds', (text) =>
    expect(personalDataIn(text)).toBeDefined(),
  )
})

describe('passesElevenTest', () => {
  test.each(['123456782', '111222333'])('%s passes', (number) => expect(passesElevenTest(number)).toBe(true))
  test.each(['123456789', '000000000', '12345678', '1234567820'])('%s fails', (number) =>
    expect(passesElevenTest(number)).toBe(false),
  )
})
