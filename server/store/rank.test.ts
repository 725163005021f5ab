import { describe, expect, test } from 'vitest'
import { asQuery } from './likeness.ts'
import { nameForms } from './nameWords.ts'
import { type NameField, scoreName } from './rank.ts'

function score(query: string, name: string, field: NameField = 'name'): number {
  return scoreName(asQuery(nameForms(query)[0] ?? []), nameForms(name)[0] ?? [], field)?.score ?? 0
}

/** The names in the order of their score, those without one left out. */
function ranked(query: string, names: readonly string[], field?: NameField): string[] {
  return names
    .map((name) => ({ name, score: score(query, name, field) }))
    .filter((one) => one.score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ name }) => name)
}

describe('a name answers', () => {
  test('best as printed, then respelt, then unfinished, then misspelt', () => {
    expect(
      ranked('Berdiyev', ['Berdimev', 'Berdiyevich', 'Бердиев', 'Berdiyev', 'Karimov']).slice(0, 4),
    ).toEqual(['Berdiyev', 'Бердиев', 'Berdiyevich', 'Berdimev'])
  })

  test('in any order of its words, its own order first', () => {
    expect(score('gerasimov aleksandr', 'Alexander Gerasimov')).toBeGreaterThan(0.9)
    expect(score('Alexander Gerasimov', 'Alexander Gerasimov')).toBe(1)
    expect(score('Gerasimov Alexander', 'Alexander Gerasimov')).toBeLessThan(1)
  })

  test('one slip in four letters, two in seven, none in three', () => {
    expect(score('Osma', 'Osmn')).toBeGreaterThan(0)
    expect(score('Osm', 'Osa')).toBe(0)
    expect(score('Toktaunvo', 'Toktakunov')).toBeGreaterThan(0)
    expect(score('Aslov', 'Asrog')).toBe(0)
  })

  test('a swap of sounds costs less than another letter', () => {
    expect(score('Karimof', 'Kerimov')).toBeGreaterThan(score('Karimof', 'Kazimov'))
  })

  test.each([
    ['Abdirasulova', 'Abdyrasulova'],
    ['Bazar-Korgon', 'Bazar-Kurgan'],
    ['Jalalabat', 'Jalalabad'],
    ['Bakhrieva', 'Bahrieva'],
    ['Begmedova', 'Бекметова'],
    ['Tajigul', 'Kajigul'],
    ['Tukhbatullin', 'Tuhbatullin'],
    ['Tadjibayeva', 'Тожибоева'],
    ['Formonov', 'Фармонов'],
    ['Dashoguz', 'Дашховуз'],
    ['Ashgabat', 'Ашхабад'],
    ['Kibrai', 'Kebrai'],
    ['Yuldashev', 'Yo‘ldoshev'],
  ])('%s for %s, and the other way round', (one, other) => {
    expect(score(one, other)).toBeGreaterThan(0.7)
    expect(score(other, one)).toBeGreaterThan(0.7)
  })

  test('a name with its middle name left out, or one too many', () => {
    expect(score('Gulgeldy Annaniyazov', 'Gulgeldy Muradovich Annaniyazov')).toBeGreaterThan(0.9)
    expect(score('Gulgeldy Muradovich Annaniyazov', 'Gulgeldy Annaniyazov')).toBeGreaterThan(0.5)
  })

  test('nothing to a query of which only the given name is there', () => {
    expect(score('Ivan Petrov', 'Ivan Sidorov')).toBe(0)
  })

  test('a longer form of the given name beside the family name', () => {
    expect(score('Azam Farmonov', 'Azamjon Farmonov')).toBeGreaterThan(0.5)
    expect(score('Azam Farmonof', 'Akmal Farmonov')).toBe(0)
  })

  test('initials, beside a family name only', () => {
    expect(score('S. Strakhova', 'Svetlana Strakhova')).toBeGreaterThan(0.8)
    expect(score('Svetlana Strakhova', 'S. Strakhova')).toBeGreaterThan(0.8)
    expect(score('Aleksandr Petrov', 'A.P.')).toBe(0)
  })

  test('not to linking words', () => {
    expect(score('of', 'Akimat of Almaty')).toBe(0)
  })

  test('little to a patronymic word alone', () => {
    expect(score('Maksatbek uulu', 'Bekbolot uulu')).toBe(0)
  })
})

describe('fields', () => {
  test('a name comes before a title, a title before a subject', () => {
    const [name, title, subject] = (['name', 'title', 'subject'] as const).map((field) =>
      score('Torture', 'Torture', field),
    ) as [number, number, number]
    expect(name).toBeGreaterThan(title)
    expect(title).toBeGreaterThan(subject)
  })

  test('a title answers to its party with a given name that it does not print', () => {
    expect(score('Aleksandr Gerasimov', 'Gerasimov v. Kazakhstan', 'title')).toBeGreaterThan(0.5)
    expect(score('Aleksandr Kazakhstan', 'Gerasimov v. Kazakhstan', 'title')).toBe(0)
  })

  test('a subject must hold every word, unmisspelt', () => {
    const subject = 'Torture in police custody to extract a confession'
    expect(score('police torture', subject, 'subject')).toBeGreaterThan(0)
    expect(score('police tortuer', subject, 'subject')).toBe(0)
    expect(score('prison torture', subject, 'subject')).toBe(0)
  })
})

describe('numbers', () => {
  test('a number in full is top, whatever stands before it', () => {
    expect(score('433/2010', '433/2010', 'number')).toBe(1)
    expect(score('CAT/C/48/D/433/2010', 'CAT/C/48/D/433/2010', 'number')).toBe(1)
    expect(score('Communication No. 433/2010', '433/2010', 'number')).toBeGreaterThan(0.9)
    expect(score('CCPR 2137/2012', 'CCPR/C/112/D/2137/2012', 'number')).toBeGreaterThan(0.9)
  })

  test('the number itself comes before one that begins with it', () => {
    expect(ranked('433', ['4330/2012', '433/2010', '1433/2010'], 'number')).toEqual(['433/2010', '4330/2012'])
  })

  test('no digit may be missing or differ, nor the digits stand apart', () => {
    expect(score('433/2010', '434/2010', 'number')).toBe(0)
    expect(score('48/2010', 'CAT/C/48/D/433/2010', 'number')).toBeLessThan(0.8)
  })
})
