import { useEffect, useRef, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { LoadingLines } from '../parts/LoadingLines.tsx';
import { Mark } from '../shell/Mark.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useTexts } from '../texts/use-texts.ts';
import '../styles/admin.css';
import '../styles/settings.css';
import { isAdminOfAll, SECTION_NAMES, type SectionName, sectionAsked, sections } from './sections.ts';
import { isSetUp } from './start/setup.ts';
import { useSetup } from './start/use-setup.ts';

/** Where a vendor's admins set up everything that is the whole vendor's. */
export function AdminPage({ agent }: { agent: AgentView }) {
  const { t } = useTexts();
  if (isAdminOfAll(agent)) return <Admin />;
  return (
    <main className="login">
      <div className="login-form">
        <Mark />
        <h1>{t('admin.title')}</h1>
        <p className="quiet">{t('admin.for_admins')}</p>
      </div>
      <a className="link" href={location.pathname}>
        {t('inbox.pickup_back')}
      </a>
    </main>
  );
}

function Admin() {
  const { t } = useTexts();
  const read = useSetup();
  const isReady = read.data !== null && isSetUp(read.data);
  const [asked, setName] = useState<SectionName | null>(() => sectionAsked(location.search));
  // Who asks for none is led to what is still to be done; where nothing can be said of that, to the people.
  const name = asked ?? (read.data && !isReady ? 'start' : read.data || read.error ? 'people' : null);
  // Once led somewhere one stays, also where the last step is done meanwhile.
  useEffect(() => {
    if (name) setName(name);
  }, [name]);
  const label = name ? sections[name].label : 'admin.title';
  const Section = name ? sections[name].Section : null;
  // Once all is there, the first steps are no longer offered.
  const offered = SECTION_NAMES.filter((one) => one !== 'start' || one === name || (read.data && !isReady));
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${t(label)} · ${t('admin.title')} · Dekat`;
  }, [t, label]);
  useEffect(() => {
    const onBack = () => setName(sectionAsked(location.search));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);
  // On a phone the parts are a row that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these say when another is current, or stands elsewhere
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [name, offered.length]);
  const goTo = (section: SectionName) => {
    history.pushState(null, '', `?admin=${section}`);
    setName(section);
  };
  return (
    <div className="articles admin">
      <PageHead title={t('admin.title')} />
      <nav ref={nav} className="admin-nav" aria-label={t('admin.sections')}>
        {offered.map((one) => (
          <a
            key={one}
            href={`?admin=${one}`}
            className="admin-link"
            aria-current={one === name ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              goTo(one);
            }}
          >
            <Icon of={sections[one].icon} />
            {t(sections[one].label)}
          </a>
        ))}
      </nav>
      <main className="admin-main">
        {Section ? <Section read={read} /> : <LoadingLines widths={['60%', '80%', '70%']} />}
      </main>
      <Toasts />
    </div>
  );
}
