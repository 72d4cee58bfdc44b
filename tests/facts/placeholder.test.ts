import { describe, expect, test } from 'vitest'
import { placeholderIn } from '../../src/facts/placeholder.ts'

describe('placeholderIn', () => {
  test.each([
    ['TODO: bedrag', 'TODO'],
    ['todo', 'todo'],
    ['Trekker n.t.b.', 'n.t.b.'],
    ['(n.t.b)', 'n.t.b'],
    ['ntb', 'ntb'],
    ['TBD/later', 'TBD'],
    ['Datum nader te bepalen', 'nader te bepalen'],
    ['Nog in te vullen', 'Nog in te vullen'],
    ['€ xxx per jaar', 'xxx'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Naam: [[naam van de partner]]', '[[naam van de partner]]'],
    ['Wie trekt dit: ???', '???'],
  ])('in %j it is %j', (text, placeholder) => {
    expect(placeholderIn(text)).toBe(placeholder)
  })

  test.each([
    'De todo-lijst en de todo’s van de werkgroep',
    "todo's",
    'methodologie en metodo',
    'Maat XXL of xx',
    'Ontbijt voor het netwerk: antbeheer, ntbs',
    'https://voorbeeld.nl/todo',
    'Het formulier is in te vullen door leden',
    'De stuurgroep moet het bepalen',
    'Waarom??? Daarom!',
    'Een [bron] en een lijst [a, b]',
    'sint-bavo-xxx-id',
  ])('in %j there is none', (text) => {
    expect(placeholderIn(text)).toBeUndefined()
  })
})
