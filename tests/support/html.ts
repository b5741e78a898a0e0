import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // How React writes HTML, all of it valid: its order of attributes, self-closing and the names of its ids.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "valid-id": "off",
    "void-style": "off",
    // A matter of taste or of length; roles are written out where `display` takes a table's meaning away.
    "long-title": "off",
    "no-redundant-role": "off",
    "tel-non-breaking": "off",
    "no-inline-style": "error",
  },
});

/** What is not valid in a page: rule, place and words. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
}
