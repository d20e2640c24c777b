import { useEffect, useRef, useState } from 'react';
import type { AgentView } from '../../contract/conversations.ts';
import { Icon } from '../parts/Icon.tsx';
import { Mark } from '../shell/Mark.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { Toasts } from '../shell/Toasts.tsx';
import { useTexts } from '../texts/use-texts.ts';
import '../styles/admin.css';
import { isAdminOfAll, SECTION_NAMES, type SectionName, sectionAsked, sections } from './sections.ts';

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
  const [name, setName] = useState<SectionName>(() => sectionAsked(location.search));
  const { label, Section } = sections[name];
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` says when another is current
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [name]);
  const goTo = (section: SectionName) => {
    history.pushState(null, '', `?admin=${section}`);
    setName(section);
  };
  return (
    <div className="articles admin">
      <PageHead title={t('admin.title')} />
      <nav ref={nav} className="admin-nav" aria-label={t('admin.sections')}>
        {SECTION_NAMES.map((one) => (
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
        <Section />
      </main>
      <Toasts />
    </div>
  );
}
