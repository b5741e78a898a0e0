// The scripts of the check in one file: each does nothing where its part of the page is missing.
import "./question-keys.ts";
import "../form-work.ts";
