/** Straight quotation marks as they are set in print; addresses and ids are left alone. */
export function typeset<Data>(data: Data): Data {
  if (typeof data === "string") return (data.includes("://") ? data : curled(data)) as Data;
  if (Array.isArray(data)) return data.map(typeset) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeset(value)])) as Data;
}

function curled(text: string): string {
  return text.replaceAll(/"([^"]*)"/g, "“$1”").replaceAll("'", "’");
}
