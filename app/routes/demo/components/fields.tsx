import { Checkbox } from "#app/ui/checkbox.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { FilterBar, FilterSearch, FilterSelect } from "#app/ui/filter-bar.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { useWords } from "./words.ts";

/** Each field plain, voluntary with a hint and a value, and faulty. */
export function Fields() {
  const { words, here } = useWords();
  const options = ["a", "b"].map((value) => ({ value, label: `${words.short} ${value}` }));
  const states = (name: string) => [
    { name: `${name}-plain`, label: words.value },
    { name: `${name}-given`, label: words.value, optional: true, hint: words.hint },
    { name: `${name}-wrong`, label: words.value, hint: words.hint, error: words.error },
  ];
  const faulty = ["field-wrong", "file-wrong", "select-wrong", "area-wrong", "tick-wrong"];
  return (
    <>
      {/* Folded, because it takes the focus as soon as it is seen. */}
      <Disclosure summary={words.more}>
        <ErrorSummary issues={faulty.map((field) => ({ field, message: words.error }))} />
      </Disclosure>
      {states("field").map((field) => (
        <Field key={field.name} {...field} defaultValue={field.optional ? words.long : ""} />
      ))}
      <Field name="code" type="code" label={words.value} defaultValue="123456" />
      <Field name="day" type="date" label={words.value} defaultValue="2026-12-02" />
      {states("file").map((field) => (
        <FileField key={field.name} {...field} hint={words.hint} accept=".pdf" />
      ))}
      {states("select").map((field) => (
        <Select
          key={field.name}
          {...field}
          placeholder={words.choose}
          options={options}
          defaultValue={field.optional ? "b" : ""}
        />
      ))}
      {states("area").map((field) => (
        <TextArea
          key={field.name}
          {...field}
          rows={2}
          defaultValue={field.optional ? words.sentence : ""}
        />
      ))}
      <Checkbox name="tick-plain">{words.sentence}</Checkbox>
      <Checkbox name="tick-given" defaultChecked>
        {words.sentence}
      </Checkbox>
      <Checkbox name="tick-wrong" error={words.error}>
        {words.sentence}
      </Checkbox>
      <FilterBar
        label={words.search}
        submit={words.search}
        reset={<a href={here}>{words.quiet}</a>}
      >
        <FilterSearch name="search" label={words.search} value={words.short} />
        <FilterSelect name="kind" label={words.value} value="a" all={words.all} options={options} />
      </FilterBar>
    </>
  );
}
