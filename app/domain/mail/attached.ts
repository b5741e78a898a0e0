/** Goes along with a mail; `text` is the whole file (RFC 5545). */
export interface CalendarFile {
  method: "REQUEST" | "CANCEL";
  text: string;
}

/** Goes along with a mail as it is. */
export interface StoredFile {
  filename: string;
  type: string;
  base64: string;
}

/** An appointment in the words of its recipient. */
export interface StoredAppointment {
  day: string;
  time: string;
  zone: string;
  place: string;
  calendar: CalendarFile;
}
