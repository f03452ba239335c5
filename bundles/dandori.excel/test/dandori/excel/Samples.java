package dandori.excel;

/** Small definitions for tests. */
final class Samples {

    /** A group with a calendar, a jobnet with a schedule, three jobs one after the other, and a second jobnet. */
    static final String ORDERS = """
            unit=G,,,;
            {
            	ty=g;
            	cm="業務";
            	op=mo;
            	cl=su;
            	cl=2026/05/05;
            	el=N,n,+80+48;
            	el=M,n,+240+48;
            	unit=N,,admin,;
            	{
            		ty=n;
            		cm="受注";
            		sz=10x8;
            		el=A,j,+80+48;
            		el=B,j,+240+48;
            		el=C,j,+400+48;
            		ar=(f=A,t=B);
            		ar=(f=B,t=C);
            		sd=1,+01;
            		st=1,08:00;
            		sd=2,15;
            		st=2,09:30;
            		unit=A,,,;
            		{
            			ty=j;
            			te="echo A
            echo #"quoted#"";
            			wth=3;
            			tho=8;
            			env="X=1";
            			env="Y=2";
            		}
            		unit=B,,,;
            		{
            			ty=j;
            			/* a comment that stays */
            			sc="/opt/b.sh";
            			prm="0010";
            			zz=unknown,1;
            		}
            		unit=C,,,;
            		{
            			ty=pj;
            			sc="C:\\\\c.bat";
            			ha=y;
            		}
            	}
            	unit=M,,,;
            	{
            		ty=n;
            		el=D,j,+80+48;
            		unit=D,,,;
            		{
            			ty=j;
            			te="echo D";
            			eun=/G/N/A;
            		}
            	}
            }
            """;

    private Samples() {
    }
}
