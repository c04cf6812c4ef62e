const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar date of an ISO 8601 or RFC 2822 (RSS) date or date-time, as written there; null for anything else. */
export function readDate(value: string | null): string | null {
  const iso = value?.trim().match(/^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/);
  if (iso) return validDate(iso[1]!, iso[2]!, iso[3]!);
  const mail = value?.trim().match(/^(?:[A-Za-z]{3},\s*)?(\d{1,2}) ([A-Za-z]{3}) (\d{4})\b/);
  if (!mail) return null;
  const month = MONTHS.indexOf(mail[2]!.toLowerCase()) + 1;
  return validDate(mail[3]!, String(month).padStart(2, '0'), mail[1]!.padStart(2, '0'));
}

function validDate(year: string, month: string, day: string): string | null {
  const value = `${year}-${month}-${day}`;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value;
}
