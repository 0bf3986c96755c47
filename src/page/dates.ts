/**
 * Dates as they are said. The story writes EDTF (level 1: approximate `~`, uncertain `?`, seasons
 * 21-24, intervals), which is never more exact than what is known; neither are the words.
 */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** "1992-10~" is "about October 1992". A date that this does not read is shown as it is written. */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return single(from);
  if (to === "" || to === "..") return `from ${single(from)}`;
  return `${single(from)} to ${single(to)}`;
}

function single(edtf: string): string {
  const [, year, month, day, mark = ""] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const named = month === undefined ? "" : (SEASONS[month] ?? MONTHS[Number(month) - 1] ?? "");
  const words = [day === undefined ? "" : String(Number(day)), named, year]
    .filter((word) => word !== "")
    .join(" ");
  return `${hedge(mark)}${words}`;
}

function hedge(mark: string): string {
  if (mark === "?") return "perhaps ";
  return mark === "" ? "" : "about ";
}
