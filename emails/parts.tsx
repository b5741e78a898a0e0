import { Button, Hr, Link, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { colours, lampShape, type Light, look } from "./look.ts";

interface Words {
  children: ReactNode;
}

export function Paragraph({ children }: Words) {
  return (
    <Text className="ink" style={look.paragraph}>
      {children}
    </Text>
  );
}

export function Quiet({ children }: Words) {
  return (
    <Text className="ink-2" style={look.quiet}>
      {children}
    </Text>
  );
}

export function Rule() {
  return <Hr className="rule" style={look.rule} data-skip-in-text="true" />;
}

export function Action({ href, children }: Words & { href: string }) {
  return (
    <Button className="button" href={href} style={look.button}>
      {children}
    </Button>
  );
}

export function OtherLink({ href, children }: Words & { href: string }) {
  return (
    <Text style={look.paragraph}>
      <Link className="link" href={href} style={look.link}>
        {children}
      </Link>
    </Text>
  );
}

/** The address to copy. The plain text has it already, at the button. */
export function WrittenLink({ href, children }: Words & { href: string }) {
  return (
    <div data-skip-in-text="true">
      <Text className="ink-2" style={look.beforeAddress}>
        {children}
      </Text>
      <Text className="ink-2" style={look.address}>
        {href}
      </Text>
    </div>
  );
}

export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <ul style={look.list}>
      {items.map((item) => (
        <li key={item} className="ink-2" style={look.item}>
          {item}
        </li>
      ))}
    </ul>
  );
}

export interface Fact {
  label: string;
  value: string;
  light?: Light;
}

/** A short checklist: what, and how it stands. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <table
      className="facts rule"
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={look.facts}
    >
      <tbody>
        {facts.map(({ label, value, light }) => (
          <tr key={label}>
            <td className="fact rule" style={look.fact}>
              <Text className="label ink-3" style={look.label}>
                {label}
              </Text>
              <Text
                className={`value ${light ?? "ink"}`}
                style={light ? { ...look.value, color: colours[light] } : look.value}
              >
                {light && <Lamp light={light} />}
                {value}
              </Text>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lamp({ light }: { light: Light }) {
  return (
    <span aria-hidden="true" data-skip-in-text="true" style={look.lamp}>
      {lampShape[light]}
    </span>
  );
}
