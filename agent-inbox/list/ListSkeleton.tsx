import { Skeleton } from '../parts/Skeleton.tsx';

const widths = ['46%', '34%', '58%', '40%', '52%', '30%', '48%', '38%'];

export function ListSkeleton() {
  return (
    <div aria-hidden>
      {widths.map((width) => (
        <div className="row is-skeleton" key={width}>
          <span className="skeleton is-round" />
          <Skeleton width={width} />
          <span className="row-line is-second">
            <Skeleton width="84%" />
          </span>
        </div>
      ))}
    </div>
  );
}
