import { ToastHost } from '../ui/toast-host.tsx';
import { Section } from '../ui/section.tsx';
import { AboutSection } from './about-section.tsx';
import { CalendarSection } from './calendar/calendar-section.tsx';
import { CrmImportSection } from './crm-import/crm-import-section.tsx';
import { DataSection } from './data-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { PlaybookSection } from './playbook/playbook-section.tsx';
import { SelfSection } from './self-section.tsx';
import { SitesSection } from './sites-section.tsx';

const names = ['You', 'Sites', 'Calendar', 'Playbook', 'Library', 'Bring in', 'Data', 'AI', 'About'] as const;

/** The options page: one column, with its sections named at the top. */
export function Options({ version }: { version: string }) {
  return (
    <div className="mx-auto max-w-3xl p-4">
      <header>
        <h1 className="text-line font-semibold">Second Call options</h1>
      </header>
      <nav aria-label="Sections" className="sticky top-0 z-10 -mx-1 flex flex-wrap gap-x-1 bg-ground py-2">
        {names.map((name) => (
          <a
            key={name}
            href={`#${name.toLowerCase().replace(' ', '-')}`}
            className="min-h-6 rounded-control px-1.5 py-0.5 text-sm text-accent hover:bg-sunken"
          >
            {name}
          </a>
        ))}
      </nav>
      <main className="flex flex-col gap-3 [&>section]:scroll-mt-12 [&>section]:p-4 [&>section>header>h2]:text-base [&>section>header>h2]:text-ink">
        <SelfSection />
        <SitesSection />
        <CalendarSection />
        <PlaybookSection />
        <LibrarySection />
        <CrmImportSection />
        <DataSection />
        <Section name="AI" id="ai">
          <p>There is none yet. Every line comes from your notes by rules that “Why” shows.</p>
        </Section>
        <AboutSection version={version} />
      </main>
      <ToastHost />
    </div>
  );
}
