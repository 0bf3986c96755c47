/**
 * Dates as the Extended Date/Time Format (level 1) writes them, as far as a story needs: a day, a
 * month, a season or a year, each perhaps uncertain (`?`), about (`~`) or both (`%`), unknown digits
 * as `X`, and intervals of two such dates, open (`..`) or unknown (nothing) at one end.
 */

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/;

/** Says what is wrong with a date; null when it is EDTF. */
export function dateProblem(date: string): string | null {
  const ends = date.split("/");
  const [from = "", to] = ends;
  if (to === undefined) return plainDateProblem(from);
  if (ends.length > 2) return `“${date}” has more than one “/”`;
  if (isOpen(from) && isOpen(to)) return `“${date}” is open at both ends`;
  const wrong = [from, to].filter((end) => !isOpen(end)).map(plainDateProblem);
  const first = wrong.find((problem) => problem !== null);
  if (first !== undefined) return first;
  return isOpen(from) || isOpen(to) || !endsBefore(from, to) ? null : `“${date}” ends before it begins`;
}

/** Whether `date` surely begins after `other` has ended; false where either does not say. */
export function isLater(date: string, other: string): boolean {
  const [begins = ""] = date.split("/");
  const ends = other.split("/").at(-1) ?? "";
  return !isOpen(begins) && !isOpen(ends) && endsBefore(begins, ends);
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function plainDateProblem(date: string): string | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return `“${date}” is not an EDTF date, such as 1992-10~`;
  if (year.includes("X") && month !== undefined && month !== "XX")
    return `“${date}” knows the month of an unknown year`;
  if (month !== undefined && month !== "XX" && !isMonth(Number(month), day))
    return `“${date}” has no such month or season`;
  if (day !== undefined && day !== "XX" && !isDay(year, month ?? "", Number(day)))
    return `“${date}” has no such day`;
  return null;
}

/** 1 to 12, or a season from 21 (spring) to 24 (winter), which has no days. */
function isMonth(month: number, day: string | undefined): boolean {
  return (month >= 1 && month <= 12) || (month >= 21 && month <= 24 && day === undefined);
}

function isDay(year: string, month: string, day: number): boolean {
  if (month === "XX") return false;
  const days = year.includes("X") ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return day >= 1 && day <= days;
}

/** Compares only what both dates know and what has an order: seasons and unknown digits have none. */
function endsBefore(from: string, to: string): boolean {
  const [first, second] = [from, to].map((date) => date.replace(/[?~%]$/, "").split("-"));
  for (const [at, part] of (first ?? []).entries()) {
    const other = second?.[at];
    if (
      other === undefined ||
      /X/.test(part + other) ||
      (at === 1 && Number(part) > 12) !== (at === 1 && Number(other) > 12)
    )
      return false;
    if (part !== other) return Number(other) < Number(part);
  }
  return false;
}
