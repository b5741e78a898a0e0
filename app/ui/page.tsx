import type { ReactNode } from "react";
import { Brand, type BrandProps } from "./brand.tsx";
import { Container } from "./container.tsx";
import { PageFooter, type PageFooterProps } from "./page-footer.tsx";
import { PageHeader, type PageHeaderProps } from "./page-header.tsx";
import { contentId, SkipLink } from "./skip-link.tsx";

type PageProps = PageHeaderProps & { footer: PageFooterProps; children: ReactNode };

/** Shell of the public pages; its children are heroes and sections. */
export function Page({ footer, children, ...header }: PageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PageHeader {...header} />
      <main id={contentId} tabIndex={-1}>
        {children}
      </main>
      <PageFooter {...footer} />
    </div>
  );
}

/** Content of a public page that opens without a hero: heading, parts, closing call. */
export function PageBody({ children }: { children: ReactNode }) {
  return (
    <Container>
      <div className="flex flex-col gap-8 pt-8 pb-16 lg:pt-11 lg:pb-22 print:py-0">{children}</div>
    </Container>
  );
}

type QuietPageProps = {
  brand: BrandProps;
  /** One way out at the right of the head, e.g. a link or the button of a form. */
  action?: ReactNode;
  footer?: PageFooterProps | undefined;
  width?: "page" | "narrow";
  children: ReactNode;
};

/** Shell for one task at a time (a question, a booking, a sign-in): narrow, no menu. */
export function QuietPage({ brand, action, footer, width = "narrow", children }: QuietPageProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="py-4">
        <Container>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <Brand {...brand} />
            {action !== undefined && <div className="text-sm print:hidden">{action}</div>}
          </div>
        </Container>
      </header>
      <main id={contentId} tabIndex={-1} className="pt-6 pb-16 sm:pt-8">
        <Container width={width}>{children}</Container>
      </main>
      {footer && <PageFooter {...footer} />}
    </div>
  );
}
