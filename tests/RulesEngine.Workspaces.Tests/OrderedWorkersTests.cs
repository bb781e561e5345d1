using CsCheck;
using RulesEngine.Workspaces.Checking;

namespace RulesEngine.Workspaces.Tests;

public sealed class OrderedWorkersTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes() =>
        Gen.Select(Gen.Int[0, 3].Array[0, 200], Gen.Int[1, 6]).Sample(static (delays, degree) =>
            OrderedWorkers.Run(delays.Select(static (d, i) => (d, i)), static item =>
            {
                Thread.SpinWait(item.d * 2000);
                return item.i;
            }, degree, CancellationToken.None).Should().Equal(Enumerable.Range(0, delays.Length)), iter: 50);

    [Fact]
    public void No_more_items_are_taken_than_the_window_holds()
    {
        const int degree = 2;
        var taken = 0;
        var given = 0;
        foreach (var _ in OrderedWorkers.Run(Count(), static i => i, degree, CancellationToken.None))
        {
            given++;
            (taken - given).Should().BeLessThanOrEqualTo((degree * OrderedWorkers.WindowPerThread) + 1);
        }
        given.Should().Be(5000);

        IEnumerable<int> Count()
        {
            for (; taken < 5000; taken++) yield return taken;
        }
    }

    [Fact]
    public void Several_threads_work_at_once()
    {
        using var meeting = new Barrier(3);
        OrderedWorkers.Run(Enumerable.Range(0, 3), i => meeting.SignalAndWait(TimeSpan.FromSeconds(30)) ? i : -1, 3, CancellationToken.None)
            .Should().Equal(0, 1, 2);
    }

    [Fact]
    public void An_exception_comes_out_in_its_place()
    {
        var results = new List<int>();
        var run = () =>
        {
            foreach (var result in OrderedWorkers.Run(Enumerable.Range(0, 10), static i => i == 5 ? throw new InvalidOperationException("five") : i, 2, CancellationToken.None))
                results.Add(result);
        };
        run.Should().Throw<InvalidOperationException>().WithMessage("five");
        results.Should().Equal(0, 1, 2, 3, 4);
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        using var source = new CancellationTokenSource();
        var run = () =>
        {
            foreach (var i in OrderedWorkers.Run(Enumerable.Range(0, 1_000_000), static i => i, 2, source.Token))
            {
                if (i == 100) source.Cancel();
            }
        };
        run.Should().Throw<OperationCanceledException>();
    }
}
