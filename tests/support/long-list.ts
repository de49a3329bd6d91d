/** A list of people as it comes from a staff system: every twentieth row has something wrong with it. */
export const longList = (rows: number): string => {
  const wrong = [';mail@;;;', ';;mange;;', ';;;længe;', ';;;;kirken']
  const lines = Array.from({ length: rows }, (_, index) =>
    index % 20 === 19
      ? `Forkert ${index}${wrong[Math.floor(index / 20) % wrong.length]}`
      : `Åse Ærø ${index};aase${index}@firma.example;1.${String(index % 1000).padStart(3, '0')};aug. 2019;offentlig`,
  )
  return ['Navn;Mail;Antal ansatte;Leder siden;Sektor', ...lines].join('\r\n')
}
