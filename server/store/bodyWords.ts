/**
 * Words for courts and offices in Russian and the languages of the region, by their beginning, and the English
 * words under which the record prints the same body. An entry needs no exact translation, only the printed words.
 */
export const bodyWords: readonly (readonly [beginning: string, english: readonly string[]])[] = [
  ['верховн', ['supreme']],
  ['жогорку', ['supreme']],
  ['жоғарғы', ['supreme']],
  ['олии', ['supreme']],
  ['городск', ['city']],
  ['город', ['city']],
  ['қалалық', ['city']],
  ['шаардык', ['city']],
  ['областн', ['regional', 'oblast', 'province']],
  ['область', ['region', 'oblast', 'province']],
  ['области', ['region', 'oblast', 'province']],
  ['облыстық', ['regional', 'oblast']],
  ['облустук', ['regional', 'oblast']],
  ['районн', ['district']],
  ['район', ['district']],
  ['аудандық', ['district']],
  ['райондук', ['district']],
  ['военн', ['military']],
  ['конституц', ['constitutional']],
  ['административн', ['administrative']],
  ['экономическ', ['economic']],
  ['апелляц', ['appeal', 'appeals']],
  ['прокуратур', ['prosecutor', "prosecutor's"]],
  ['прокурор', ['prosecutor', "prosecutor's"]],
  ['генеральн', ['general']],
  ['министерств', ['ministry']],
  ['комитет', ['committee']],
  ['управлени', ['department', 'office']],
  ['отдел', ['department', 'division']],
  ['полици', ['police']],
  ['милици', ['police']],
  ['колони', ['colony']],
  ['тюрьм', ['prison']],
  ['изолятор', ['detention']],
]

/** The word for a court, whole words only, since many names begin like it. */
export const courtWords: ReadonlySet<string> = new Set(
  'суд суда суду судом суде сот соты соту сотунун суди sudi sudining kazyýeti'.split(' '),
)
