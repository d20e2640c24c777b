import { Skeleton } from '../parts/Skeleton.tsx';

export function ThreadHeaderSkeleton() {
  return (
    <div className="thread-head" aria-hidden>
      <div className="thread-top">
        <Skeleton width="180px" />
      </div>
      <div className="thread-facts">
        <Skeleton width="260px" />
      </div>
    </div>
  );
}
