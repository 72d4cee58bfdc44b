import { expect, test } from 'vitest'
import { isSentence, saysHowMuchOrWhen } from '../../src/facts/statement.ts'

test.each([
  'Eind 2028 delen bedrijven één aansluiting',
  'Twintig bedrijven delen een aansluiting',
  'Tweehonderdvijftig leerlingen lopen mee op de bouw',
  'Een op de acht panden krijgt een groen dak',
  'In drie proeftuinen blijft het water weg',
  'Alle scholen hebben een groen plein',
  'Iedere ondernemer krijgt een scan aan huis',
  'De helft van de daken is groen',
  'De uitval in het eerste leerjaar halveert',
  'De regeling draait zonder subsidie',
  'Geen enkel pand loopt onder water',
  'Vóór de zomervakantie van volgend jaar rijdt de bus',
  'In mei is het plan vastgesteld',
  'Honderden gezinnen wonen comfortabel',
  'We halen 40% van de ondernemers',
  'Het gebruik daalt met een kwart',
  'Zo’n vierde deel van de omzet komt uit de regio',
  'Twenty companies share one connection',
  'Half of the roofs are green',
  'Every school has a garden',
  'No home floods after heavy rain',
  'By spring of next year the bus runs',
  'Two-thirds of the members take part',
  'The number of dropouts is halved',
])('says how much or when: %s', (text) => expect(saysHowMuchOrWhen(text)).toBe(true))

test.each([
  'De bedrijven op het terrein delen samen een zwaardere aansluiting',
  'Een regio waar ondernemers en onderwijs elkaar goed weten te vinden',
  'Meer mensen kiezen voor een vak in de techniek en blijven daar ook',
  'Wij vieren de samenwerking en achten haar van groot belang',
  'Ondernemers nemen vaker een maatregel en weten beter wat helpt',
  'The companies on the estate share a heavier connection with each other'.replace('each other', 'the school'),
  'More people choose a career in engineering and often stay there',
  'Entrepreneurs know better what helps them and who can deliver it',
])('says neither: %s', (text) => expect(saysHowMuchOrWhen(text)).toBe(false))

test('a sentence has eight words or more', () => {
  expect(isSentence('Samen naar minder druk op het net')).toBe(false)
  expect(isSentence('Samen naar minder druk op het stroomnet hier')).toBe(true)
  expect(isSentence(undefined)).toBe(false)
})

test('takes no longer for a hostile text', () => {
  const began = performance.now()
  for (const word of ['een', 'vijfen', 'tien', 'honderd', 'é']) saysHowMuchOrWhen(`${word.repeat(50_000)}q`)
  expect(performance.now() - began).toBeLessThan(2000)
})
