/// <reference lib="esnext.temporal" />

/** The calendar day (YYYY-MM-DD) in an organisation's zone. */
export const todayIn = (timeZone: string): string => Temporal.Now.plainDateISO(timeZone).toString();
