// A step of the story: two sentences, what they rest on, the steps before and after, its address.
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { pageSearch } from '@/store/address/links';
import { DEFAULT_LINKED_STATE } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { endStory, STORY_STEPS, storyState, tellNamedStep, tellStep } from '@/store/storySteps';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import './story.css';

export function StoryCard({ step }: { step: number }) {
  const messages = useTexts('opening');
  const texts = useTexts('story');
  const store = useAtlasStore();
  const language = useAtlas((state) => state.language);
  const heading = useRef<HTMLHeadingElement>(null);
  // From a link, too: its keys go from step to step.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step]);
  useEffect(() => tellNamedStep(store), [store]);
  const told = texts.steps[step - 1];
  const evidence = STORY_STEPS[step - 1]?.evidence;
  if (told === undefined || evidence === undefined) return null;
  const count = STORY_STEPS.length;
  const address = pageSearch(
    storyState(step, { language, theme: 'system' }) ?? DEFAULT_LINKED_STATE,
  );
  return (
    <section
      class="story-card"
      aria-label={texts.tourHeading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') endStory(store);
        if (key === 'ArrowRight') tellStep(store, step + 1);
        if (key === 'ArrowLeft') tellStep(store, step - 1);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {told.title}
      </h2>
      <p>{told.text}</p>
      <p class="story-links">
        <button type="button" class="link-button" onClick={() => select(store, evidence)}>
          {texts.evidence[evidence.type === 'figure' ? 'figure' : 'document']}
        </button>
        <a href={address}>{texts.link}</a>
      </p>
      <div class="story-steps">
        <IconButton
          label={texts.previous}
          isDisabled={step <= 1}
          onPress={() => tellStep(store, step - 1)}
        >
          <Sign name="previous" />
        </IconButton>
        <span class="quiet">{texts.stepOf(step, count)}</span>
        <IconButton
          label={texts.next}
          isDisabled={step >= count}
          onPress={() => tellStep(store, step + 1)}
        >
          <Sign name="next" />
        </IconButton>
        <IconButton label={messages.page.close} onPress={() => endStory(store)}>
          <Sign name="close" />
        </IconButton>
      </div>
    </section>
  );
}
