import { useState } from 'react';
import type { PageKind, PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import type { Settings } from '../../lib/core/model/settings.ts';
import { useFreshCalendars } from '../../lib/hooks/use-fresh-calendars.ts';
import { useHeldContext } from '../../lib/hooks/use-held-context.ts';
import { useHotkeys } from '../../lib/hooks/use-hotkeys.ts';
import { useOpenDrafts } from '../../lib/hooks/use-open-drafts.ts';
import { useNow } from '../../lib/hooks/use-now.ts';
import { usePersonOnScreen } from '../../lib/hooks/use-person-on-screen.ts';
import { useSettledPanel } from '../../lib/hooks/use-settled-panel.ts';
import { type TabContext, useTabContext } from '../../lib/hooks/use-tab-context.ts';
import { useThread } from '../../lib/hooks/use-thread.ts';
import { useWarmDraft } from '../../lib/hooks/use-warm-draft.ts';
import { later } from '../ui/later.tsx';
import { PageState } from '../who/page-state.tsx';
import { PersonPicker } from '../who/person-picker.tsx';
import { TodayButton } from '../today/today-button.tsx';
import { WhoSection } from '../who/who-section.tsx';
import { ContactView } from './contact-view.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { PanelHead } from './panel-head.tsx';

const CallPlace = later(() => import('../call/call-place.tsx').then(({ CallPlace }) => CallPlace));
const ReminderPlace = later(() =>
  import('../reminder/reminder-place.tsx').then(({ ReminderPlace }) => ReminderPlace),
);
const loadDraftPlace = () => import('../draft/draft-place.tsx').then(({ DraftPlace }) => DraftPlace);
const DraftPlace = later(loadDraftPlace);
const ThreadSection = later(() =>
  import('../draft/thread-section.tsx').then(({ ThreadSection }) => ThreadSection),
);
const DealPlaybook = later(() => import('../who/deal-playbook.tsx').then(({ DealPlaybook }) => DealPlaybook));
const PageNotesSection = later(() =>
  import('../deal/page-notes-section.tsx').then(({ PageNotesSection }) => PageNotesSection),
);
const DealPlace = later(() => import('../deal/deal-place.tsx').then(({ DealPlace }) => DealPlace));
const OfferedPeople = later(() =>
  import('../who/offered-people.tsx').then(({ OfferedPeople }) => OfferedPeople),
);
const SamePerson = later(() => import('../who/same-person.tsx').then(({ SamePerson }) => SamePerson));
const SiteQuestion = later(() => import('../who/site-question.tsx').then(({ SiteQuestion }) => SiteQuestion));
const NobodyView = later(() => import('./nobody-view.tsx').then(({ NobodyView }) => NobodyView));

/** What a hand-picked person is bound to: another page or tab drops the choice. */
function pageKey(context: TabContext | null | undefined): string {
  const { snapshot } = context ?? {};
  const id = snapshot?.record?.id ?? snapshot?.thread?.id ?? snapshot?.event?.eventId ?? '';
  return [context?.tabId, snapshot?.app, snapshot?.page, id].join(' ');
}

const recordPages: readonly PageKind[] = ['contact', 'lead', 'account', 'deal'];

/** A record of a CRM, by its address. */
const isRecordPage = ({ record, page }: PageSnapshot): boolean =>
  record !== undefined && recordPages.includes(page);

type MainPanelProps = { startTarget: number | 'active'; settings: Settings };

/** The panel of a rep who is through the first run: the person on screen, or a person picked by hand. */
export function MainPanel({ startTarget, settings }: MainPanelProps) {
  const now = useNow();
  const [target, setTarget] = useState(startTarget);
  const { context, isReading } = useHeldContext(useTabContext(target));
  const [picked, setPicked] = useState<{ contact: Contact; key: string } | null>(null);
  const [isPicking, setPicking] = useState(false);
  /** On which page the rep asked for Today: another page shows its person again. */
  const [todayKey, setTodayKey] = useState<string | null>(null);
  const key = pageKey(context);
  const chosen = picked?.key === key ? picked.contact : undefined;
  const { page, contact, ...onScreen } = usePersonOnScreen(context, chosen, settings, now);
  const { brief, open: thread } = useThread(onScreen.brief, context?.snapshot);
  const deal = context?.snapshot?.deal ?? brief?.deal;
  const isPicked = chosen !== undefined;
  const open = useOpenDrafts(context, { contact: brief?.contact, isPicked, settings });
  const isToday = todayKey === key;
  const hasKeys = settings.hasLetterKeys !== false;
  useHotkeys(hasKeys);
  const isSettled = useSettledPanel();
  useFreshCalendars(isSettled);
  useWarmDraft(brief, isSettled && context?.snapshot?.app === 'gmail', loadDraftPlace);

  const choose = (next: Contact) => {
    setPicked({ contact: next, key });
    setPicking(false);
    setTodayKey(null);
  };
  // A record of somebody who is not known yet: colleagues who are known come after her.
  const isOfNewPerson =
    context?.snapshot?.contact !== undefined && !page?.ask && (page?.unknown.length ?? 0) > 0;
  // Until the tab was heard of, and its people are looked up, nothing is said of it: it would only flash.
  const isHeard = context !== undefined && (context?.snapshot === undefined || page !== undefined);
  const state = isHeard && (
    <PageState
      context={context}
      isReading={isReading}
      isRecognised={contact !== undefined}
      candidates={isOfNewPerson ? 0 : (page?.candidates.length ?? 0)}
      onFollow={() => setTarget('active')}
      onPick={() => setPicking(true)}
    />
  );
  const tabId = context?.tabId;
  const draft = tabId !== undefined && open.drafts.length > 0 && (
    <ErrorBoundary fallback={null}>
      <DraftPlace
        tabId={tabId}
        open={open}
        brief={brief ?? undefined}
        isPicked={isPicked}
        thread={context?.snapshot?.thread}
      />
    </ErrorBoundary>
  );
  const inThread = tabId !== undefined && brief && thread && (
    <ErrorBoundary fallback={null}>
      <ThreadSection brief={brief} open={thread} tabId={tabId} now={now} />
    </ErrorBoundary>
  );
  const snapshot = context?.snapshot;
  const { group, deal: pageDeal } = onScreen.onPage ?? {};
  const onRecord = isSettled && brief && snapshot && isRecordPage(snapshot) && (
    <ErrorBoundary fallback={null}>
      <PageNotesSection
        key={key}
        brief={brief}
        snapshot={snapshot}
        deal={pageDeal}
        tabId={context.via === 'script' ? tabId : undefined}
        now={now}
      />
    </ErrorBoundary>
  );
  const ofDeal = (isTyping: boolean) =>
    isSettled &&
    page &&
    snapshot &&
    isRecordPage(snapshot) && (
      <ErrorBoundary fallback={null}>
        <DealPlace
          snapshot={snapshot}
          origin={context?.origin}
          deal={snapshot.page === 'deal' ? pageDeal : brief?.deal}
          isTyping={isTyping}
          now={now}
        />
      </ErrorBoundary>
    );
  return (
    <PanelFrame hasKeys={hasKeys}>
      <PanelHead isWelcomed={settings.welcomedAt !== null} />
      {isSettled && (
        <ErrorBoundary fallback={null}>
          <ReminderPlace onShow={choose} />
        </ErrorBoundary>
      )}
      <WhoSection
        contact={brief?.contact ?? contact}
        account={brief?.account ?? context?.snapshot?.account}
        deal={deal}
        dealNote={brief?.hasLostPlaybook === true ? 'its playbook was deleted' : undefined}
        dealChoice={brief && deal && <DealPlaybook key={brief.contact.id} brief={brief} deal={deal} />}
        call={isSettled && <CallPlace contact={brief?.contact} now={now} />}
        where={chosen ? `Picked by hand${isReading ? ' · reading…' : ''}` : state}
        isPinned={target !== 'active'}
        onPin={() => setTarget(target === 'active' ? (context?.tabId ?? 'active') : 'active')}
        isPicking={isPicking}
        onPick={() => setPicking(!isPicking)}
        today={
          contact && (
            <TodayButton
              now={now}
              isOpen={isToday}
              isCounting={isSettled}
              onToggle={() => setTodayKey(isToday ? null : key)}
            />
          )
        }
      >
        {isPicking && <PersonPicker onChoose={choose} onCancel={() => setPicking(false)} />}
        {isPicking && brief && <SamePerson contact={brief.contact} />}
        {page && snapshot && (!contact || group) && (
          <OfferedPeople
            page={page}
            contact={contact}
            group={group}
            snapshot={snapshot}
            origin={context.origin}
            isNewFirst={isOfNewPerson}
            onChoose={choose}
          />
        )}
        {/* What a content script reports is allowed. */}
        {isHeard && context && context.state !== 'reading' && context.via !== 'script' && (
          <SiteQuestion context={context} />
        )}
      </WhoSection>
      {brief && !isToday && (
        <ContactView
          key={brief.contact.id}
          brief={brief}
          now={now}
          draft={draft}
          target={open.target}
          inThread={inThread || onRecord}
          ofDeal={ofDeal}
        />
      )}
      {!brief && draft}
      {!brief && !isToday && ofDeal(false)}
      {((!contact && isHeard) || (contact && isToday)) && <NobodyView now={now} onOpen={choose} />}
    </PanelFrame>
  );
}
