import { formatPoint } from '../../src/time/calendar/edtf.ts';
import { dayPoint } from '../../src/time/calendar/span.ts';

/** ISO date of a day number. */
export const formatDay = (day: number): string => formatPoint(dayPoint(day));
