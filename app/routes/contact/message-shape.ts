import { emailField, line, optionalLine, optionalText, tick } from "../form.ts";
import { workFieldNames, workShape } from "../work-shape.ts";

export const messageShape = {
  ...workShape,
  name: line(100),
  email: emailField,
  company: optionalLine(200),
  message: optionalText(4000).refine((text): text is string => text !== null, "message"),
  news: tick,
};

export const hiddenFields = workFieldNames;

/** In the order of the form. */
export const messageFields = ["form", "name", "email", "company", "message", "news"] as const;
