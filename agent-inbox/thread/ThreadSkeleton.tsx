import { Skeleton } from '../parts/Skeleton.tsx';

const shapes = [
  { side: 'is-theirs', width: '220px' },
  { side: 'is-ours', width: '300px' },
  { side: 'is-theirs', width: '160px' },
  { side: 'is-ours', width: '240px' },
];

export function ThreadSkeleton() {
  return (
    <ul className="timeline-items" aria-hidden>
      {shapes.map(({ side, width }) => (
        <li className={`group ${side} is-skeleton`} key={width}>
          <Skeleton width={width} />
        </li>
      ))}
    </ul>
  );
}
